/** Which place reported on which year, and which years it planned: the grid of the home page. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
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
	/** Length of the report: 3,395 字. */
	length: string;
}

export interface GridRow {
	place: PlaceName;
	/** One cell a year of the grid, empty where nothing is known. */
	cells: { year: number; entries: GridEntry[] }[];
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
	{ places, size, context }: { places: PlaceIndex; size: GridSize; context: PageContext },
): CoverageGrid {
	const years = [...new Set(reports.flatMap(yearsOf))].toSorted((a, b) => a - b).slice(-size.years);
	const ofPlace = Map.groupBy(reports, ({ place }) => place ?? '');
	const shown = places.places.filter(({ id }) => ofPlace.has(id));
	const toRow = (place: Place): GridRow => ({
		place: placeName(place, context.convert),
		cells: years.map((year) => ({
			year,
			entries: (ofPlace.get(place.id) ?? []).flatMap((report) => entriesOn(year, report, context)),
		})),
	});
	return {
		years,
		rows: shown.slice(0, size.places).map(toRow),
		rest: Math.max(0, shown.length - size.places),
	};
}

/** A report stands in its year once for what it reported and once for what it planned. */
export function entriesOn(
	year: number,
	report: Report,
	{ convert, t, href }: PageContext,
): GridEntry[] {
	const entry = {
		href: href(reportPath(report)),
		title: convert(report.title),
		length: t('report.length', { n: formatNumber(report.characters) }),
	};
	return [
		...(report.reviews.includes(year) ? [{ ...entry, status: 'outcome' as const }] : []),
		...(report.plans.includes(year) ? [{ ...entry, status: 'target' as const }] : []),
	];
}
