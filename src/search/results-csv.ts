/** What was found as a table for a spreadsheet. */
import { inertText, quotedText } from './csv-cell.ts';
import { yearsOf } from './facets.ts';
import type { ReportHits } from './searcher.ts';

/** Words of the interface that the table needs. */
export interface CsvLabels {
	/** Names of the columns: place, years, report, passage, quote, address. */
	columns: readonly string[];
	/** 第{n}段 */
	passage: (number: number) => string;
}

/** A row for each passage; `address` gives the whole address of a passage. */
export function resultsCsv(
	reports: readonly ReportHits[],
	labels: CsvLabels,
	address: (url: string) => string,
): string {
	const rows = reports.flatMap(({ report, passages }) =>
		passages.map(({ passage: { number, text } }) => [
			report.place?.name ?? '',
			yearsOf(report).join(' '),
			report.title,
			labels.passage(number),
			text,
			address(`${report.url}#p${number}`),
		]),
	);
	return [labels.columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	return quotedText(inertText(text));
}
