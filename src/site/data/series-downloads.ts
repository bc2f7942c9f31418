/** One series as a file to keep: a table for spreadsheets, or all that is known of it. */
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import { toCsv, type Column } from './csv.ts';
import { figureColumns } from './figure-table.ts';
import { indicatorRow } from './indicator-file.ts';

export const seriesFormats = ['csv', 'json'] as const;
export type SeriesFormat = (typeof seriesFormats)[number];

export const seriesMediaTypes = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
} satisfies Record<SeriesFormat, string>;

const writers = {
	csv: ({ indicator, members }) =>
		toCsv<Member>(
			[
				{ name: 'seriesValue', value: ({ value }) => value },
				{ name: 'seriesValueHigh', value: ({ valueHigh }) => valueHigh },
				{ name: 'seriesUnit', value: () => indicator.unit },
				{ name: 'notes', value: ({ notes }) => notes.map(({ kind }) => kind).join(' ') },
				...figureColumns.map(({ name, value }): Column<Member> => ({
					name,
					value: ({ figure }) => value(figure),
				})),
			],
			members,
		),
	json: (series) =>
		`${JSON.stringify({ ...indicatorRow(series), figures: series.members.map(({ figure }) => figure) }, null, '\t')}\n`,
} satisfies Record<SeriesFormat, (series: MemberSeries) => string>;

/** The content of `data/indicators/<id>.<format>`. */
export function formatSeries(series: MemberSeries, format: SeriesFormat): string {
	return writers[format](series);
}
