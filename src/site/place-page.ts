/** What the page of a place shows: its reports by year, what lies above it and what are its parts. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import { breadcrumbNode, type Crumb } from './breadcrumb.ts';
import { cellOn, type GridCell, type GridSources } from './coverage-grid.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { placeName, placesAbove, type PlaceIndex, type PlaceName } from './place-index.ts';
import { reportLink, type ReportLink } from './report-link.ts';
import { byYear, yearsOf } from './report-order.ts';

/** A place with everything around it, in the source script. */
export interface PlaceSource {
	place: Place;
	above: readonly Place[];
	parts: readonly { place: Place; reports: number }[];
	reports: readonly Report[];
}

export interface PlacePage {
	place: PlaceName;
	crumbs: Crumb[];
	jsonLd: JsonLdNode[];
	above: PlaceName[];
	parts: { place: PlaceName; reports: number }[];
	/** The latest year first, with what was reported of it and what was planned for it. */
	years: GridCell[];
	/** Reports that name no year. */
	undated: ReportLink[];
}

export function placeSources(reports: readonly Report[], places: PlaceIndex): PlaceSource[] {
	const ofPlace = Map.groupBy(reports, ({ place }) => place);
	const reportsOf = ({ id }: Place) => ofPlace.get(id) ?? [];
	return places.places.map((place) => ({
		place,
		above: placesAbove(place, places),
		parts: (places.parts.get(place.id) ?? []).map((part) => {
			return { place: part, reports: reportsOf(part).length };
		}),
		reports: reportsOf(place),
	}));
}

export function placePage(
	{ place, above, parts, reports }: PlaceSource,
	{ context, ...sources }: GridSources & { context: PageContext },
): PlacePage {
	const { convert, address } = context;
	const crumbs = [...above, place].map(({ id, short }) => {
		return { name: convert(short), path: `/places/${id}/` };
	});
	const sorted = reports.toSorted(byYear);
	const years = [...new Set(reports.flatMap(yearsOf))].toSorted((a, b) => b - a);
	return {
		place: placeName(place, convert),
		crumbs,
		jsonLd: [breadcrumbNode(crumbs, address)],
		above: above.map((parent) => placeName(parent, convert)),
		parts: parts.map(({ place: part, reports: count }) => {
			return { place: placeName(part, convert), reports: count };
		}),
		years: years.map((year) => cellOn(year, place.id, sorted, { sources, context })),
		undated: sorted
			.filter((report) => yearsOf(report).length === 0)
			.map((report) => reportLink({ report, place }, context)),
	};
}
