/** Tables as CSV that a spreadsheet opens right, and that cannot make it compute. */
import { inertText, quotedText } from '../../search/csv-cell.ts';

/** A column: its name, and what a row has in it. */
export interface Column<Row> {
	name: string;
	value: (row: Row) => string | number | null | undefined;
}

// Without it, spreadsheets read UTF-8 Chinese as the code page of their country.
const byteOrderMark = '\uFEFF';

/** RFC 4180 with a byte order mark; absent values are empty. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const lines = [
		columns.map(({ name }) => cell(name)),
		...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
	];
	return byteOrderMark + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: string | number | null | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = inertText(value);
	return /[",\r\n]/.test(safe) ? quotedText(safe) : safe;
}
