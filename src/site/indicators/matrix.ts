/** The table of all series: a row each, grouped by theme, and a column for each place in each year. */
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex, type PlaceName } from '../place-index.ts';
import { valueView, type ValueView } from './value-view.ts';

export interface MatrixColumn {
	place: PlaceName;
	year: string;
	/** 钟楼区 2025年, said again where rows are read without their columns. */
	label: string;
}

export interface MatrixRow {
	id: string;
	name: string;
	unit: string;
	href: string;
	/** What the row can be filtered by. */
	tags: { theme: string; place: string; several: string };
	/** One cell a column, empty where the report does not say it. */
	cells: { label: string; values: ValueView[] }[];
	/** Values that found no column. */
	rest: number;
}

export interface Matrix {
	columns: MatrixColumn[];
	themes: { id: string; title: string; rows: MatrixRow[] }[];
	/** Columns that found no room. */
	rest: number;
}

interface Setting {
	places: PlaceIndex;
	themes: readonly Theme[];
	/** The most columns that are shown: the latest years of the places. */
	most: number;
	context: PageContext;
}

export function indicatorMatrix(series: readonly MemberSeries[], setting: Setting): Matrix {
	const keys = columnKeys(series, setting.places);
	const shown = latest(keys, setting.most);
	const columns = shown.map((key) => toColumn(key, setting));
	const rows = Map.groupBy(
		series.map((one) => ({ theme: one.indicator.theme, row: toRow(one, shown, columns, setting) })),
		({ theme }) => theme,
	);
	return {
		columns,
		themes: setting.themes.flatMap(({ id, title }) => {
			const ofTheme = rows.get(id);
			if (!ofTheme) return [];
			const name = setting.context.convert(title);
			return { id, title: name, rows: ofTheme.map(({ row }) => row) };
		}),
		rest: keys.length - shown.length,
	};
}

/** By place: the series that it has values of, with those alone, its targets beside its outcomes. */
export function seriesByPlace(
	series: readonly MemberSeries[],
): ReadonlyMap<string, readonly MemberSeries[]> {
	const parts = series.flatMap(({ indicator, members }) =>
		[...Map.groupBy(members, ({ place }) => place)].map(([place, own]) => {
			return { place, one: { indicator, members: own } };
		}),
	);
	const grouped = Map.groupBy(parts, ({ place }) => place);
	return new Map(
		[...grouped].map(([place, found]) => [place ?? '', found.map(({ one }) => one)] as const),
	);
}

/** A place and a year: `zhonglou 2025`. */
type ColumnKey = string;

function keyOf({ place, figure }: Member): ColumnKey | undefined {
	// A run of years stands with its last; the note in the cell says so.
	const year = /(\d{4})(?:Q.*)?$/.exec(figure.period ?? '')?.[1];
	return place === undefined || year === undefined ? undefined : `${place} ${year}`;
}

function columnKeys(series: readonly MemberSeries[], { places }: PlaceIndex): ColumnKey[] {
	const rank = new Map(places.map(({ id }, index) => [id, index]));
	const keys = new Set(
		series.flatMap(({ members }) => members.map(keyOf)).filter((key) => key !== undefined),
	);
	return [...keys].toSorted(
		(a, b) => (rank.get(placeOf(a)) ?? 0) - (rank.get(placeOf(b)) ?? 0) || (a < b ? -1 : 1),
	);
}

function latest(keys: readonly ColumnKey[], most: number): ColumnKey[] {
	const kept = new Set(keys.toSorted((a, b) => yearOf(b).localeCompare(yearOf(a))).slice(0, most));
	return keys.filter((key) => kept.has(key));
}

const placeOf = (key: ColumnKey) => key.slice(0, -5);
const yearOf = (key: ColumnKey) => key.slice(-4);

function toColumn(key: ColumnKey, { places, context }: Setting): MatrixColumn {
	const place = places.byId.get(placeOf(key));
	if (!place) throw new Error(`Expected a place ${placeOf(key)}, got none`);
	const name = placeName(place, context.convert);
	const year = context.t('year', { year: yearOf(key) });
	return { place: name, year, label: `${name.short} ${year}` };
}

function toRow(
	{ indicator, members }: MemberSeries,
	keys: readonly ColumnKey[],
	columns: readonly MatrixColumn[],
	{ places, context }: Setting,
): MatrixRow {
	const { id, name, unit, theme } = indicator;
	const ofColumn = Map.groupBy(members, keyOf);
	const cells = columns.map(({ label }, index) => ({
		label,
		values: (ofColumn.get(keys[index]) ?? []).map((member) =>
			valueView(member, indicator, { places, context }),
		),
	}));
	// Only places with a column can be chosen.
	const shown = new Set(columns.map(({ place }) => place.id));
	const owners = new Set(members.map(({ place = '' }) => place)).intersection(shown);
	return {
		id,
		name: context.convert(name),
		unit: context.convert(unit),
		href: context.href(`/indicators/${id}/`),
		tags: {
			theme,
			place: [...owners].join(' '),
			several: members.length > 1 ? 'yes' : 'no',
		},
		cells,
		rest: members.length - cells.reduce((sum, { values }) => sum + values.length, 0),
	};
}
