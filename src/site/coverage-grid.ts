/** Which place reported on which year, and which years it planned: the grid of the home page. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import type { CountFigures } from './figures/count-figures.ts';
import type { FollowupLink, FollowupLinks } from './followups/followup-links.ts';
import { formatNumber } from './formats.ts';
import type { PageContext } from './page-context.ts';
import { placeName, type PlaceIndex, type PlaceName } from './place-index.ts';
import { reportPath } from './report-link.ts';
import { yearsOf } from './report-order.ts';

export interface GridEntry {
	href: string;
	title: string;
	/** `outcome` where the report looks back on the year, `target` where it plans it. */
	status: 'outcome' | 'target';
	/** Numbers that it reports, or targets that it sets: 81 个数, 63 项目标. */
	count: string;
}

export interface GridCell {
	year: number;
	entries: GridEntry[];
	/** The targets of the year and what became of them. */
	followups: FollowupLink | undefined;
}

/** What stands in a cell besides the reports. */
export interface GridSources {
	count: CountFigures;
	followups: FollowupLinks;
}

export interface GridRow {
	place: PlaceName;
	/** One cell a year of the grid, empty where nothing is known. */
	cells: GridCell[];
}

export interface CoverageGrid {
	years: number[];
	rows: GridRow[];
	/** Places that have reports but found no room. */
	rest: number;
}

interface GridSize {
	places: number;
	years: number;
}

/** The grid of the latest years, a row for each place with reports, at most `size`. */
export function coverageGrid(
	reports: readonly Report[],
	{
		places,
		size,
		context,
		...sources
	}: GridSources & {
		places: PlaceIndex;
		size: GridSize;
		context: PageContext;
	},
): CoverageGrid {
	const years = [...new Set(reports.flatMap(yearsOf))].toSorted((a, b) => a - b).slice(-size.years);
	const ofPlace = Map.groupBy(reports, ({ place }) => place ?? '');
	const shown = places.places.filter(({ id }) => ofPlace.has(id));
	const toRow = (place: Place): GridRow => ({
		place: placeName(place, context.convert),
		cells: years.map((year) =>
			cellOn(year, place.id, ofPlace.get(place.id) ?? [], { sources, context }),
		),
	});
	return {
		years,
		rows: shown.slice(0, size.places).map(toRow),
		rest: Math.max(0, shown.length - size.places),
	};
}

/** What stands in a year of a place. */
export function cellOn(
	year: number,
	place: string,
	reports: readonly Report[],
	{ sources, context }: { sources: GridSources; context: PageContext },
): GridCell {
	return {
		year,
		entries: reports.flatMap((report) =>
			entriesOn(year, report, { count: sources.count, context }),
		),
		followups: sources.followups(place, year),
	};
}

/** A report stands in its year once for what it reported and once for what it planned. */
function entriesOn(
	year: number,
	report: Report,
	{ count, context: { convert, t, href } }: { count: CountFigures; context: PageContext },
): GridEntry[] {
	const entry = { href: href(reportPath(report)), title: convert(report.title) };
	const entryOf = (status: GridEntry['status']): GridEntry => {
		const n = formatNumber(count(report.id, year, status));
		return { ...entry, status, count: t(`home.grid.${status}`, { n }) };
	};
	return [
		...(report.reviews.includes(year) ? [entryOf('outcome')] : []),
		...(report.plans.includes(year) ? [entryOf('target')] : []),
	];
}
