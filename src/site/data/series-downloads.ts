/** One series as a file to keep: a table for spreadsheets, or all that is known of it. */
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import { toCsv } from './csv.ts';
import { figureColumns, type TypedColumn } from './figure-table.ts';
import { indicatorRow } from './indicator-file.ts';

export const seriesFormats = ['csv', 'json'] as const;
export type SeriesFormat = (typeof seriesFormats)[number];

export const seriesMediaTypes = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
} satisfies Record<SeriesFormat, string>;

/** A value of a series and the series that it is of. */
interface SeriesRow {
	member: Member;
	unit: string;
}

/** The value in the unit of the series, then the columns of its figure. */
export const seriesColumns: readonly TypedColumn<SeriesRow>[] = [
	{ name: 'seriesValue', type: 'number', meaning: '换算成指标单位的数值', value: ({ member }) => member.value },
	{ name: 'seriesValueHigh', type: 'number', meaning: '换算成指标单位的区间上端', value: ({ member }) => member.valueHigh },
	{ name: 'seriesUnit', type: 'string', meaning: '指标的单位', value: ({ unit }) => unit },
	{ name: 'notes', type: 'string', meaning: '比较时要留意的', value: ({ member }) => member.notes.map(({ kind }) => kind).join(' ') },
	...figureColumns.map((column): TypedColumn<SeriesRow> => ({
		...column,
		value: ({ member }) => column.value(member.figure),
	})),
]; // prettier-ignore

const writers = {
	csv: ({ indicator: { unit }, members }) =>
		toCsv(
			seriesColumns,
			members.map((member) => ({ member, unit })),
		),
	json: (series) =>
		`${JSON.stringify({ ...indicatorRow(series), figures: series.members.map(({ figure }) => figure) }, null, '\t')}\n`,
} satisfies Record<SeriesFormat, (series: MemberSeries) => string>;

/** The content of `data/indicators/<id>.<format>`. */
export function formatSeries(series: MemberSeries, format: SeriesFormat): string {
	return writers[format](series);
}
