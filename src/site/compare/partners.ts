/** Which reports a report is best laid beside: the other years of its place, then its neighbours'. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import { placesAbove, type PlaceIndex } from '../place-index.ts';
import { byYear } from '../report-order.ts';

/** Partners offered with a report. */
const most = 12;

export interface PartnerIndex {
	places: PlaceIndex;
	/** Reports of each place, the latest first. */
	ofPlace: ReadonlyMap<string, readonly Report[]>;
}

export function indexPartners(reports: readonly Report[], places: PlaceIndex): PartnerIndex {
	const latestFirst = reports.toSorted(byYear).reverse();
	return { places, ofPlace: Map.groupBy(latestFirst, ({ place }) => place ?? '') };
}

/**
 * Other years of the same place, the latest first, then the latest report of each place around it,
 * the nearest first: its parts, its parent, its siblings, and what lies below their parents.
 */
export function partnersOf(report: Report, { places, ofPlace }: PartnerIndex): Report[] {
	const place = places.byId.get(report.place ?? '');
	const own = (ofPlace.get(report.place ?? '') ?? []).filter(({ id }) => id !== report.id);
	const partners = place ? own.slice(0, most) : [];
	if (!place) return partners;
	for (const other of placesAround(place, places)) {
		if (partners.length === most) break;
		const latest = ofPlace.get(other.id)?.[0];
		if (latest) partners.push(latest);
	}
	return partners;
}

/** Each place of the tree around `place` once, without walking further than it is asked. */
function* placesAround(place: Place, places: PlaceIndex): Generator<Place> {
	const seen = new Set([place.id]);
	for (const above of [place, ...placesAbove(place, places).toReversed()]) {
		for (const other of placesBelow(above, places)) {
			if (seen.has(other.id)) continue;
			seen.add(other.id);
			yield other;
		}
	}
}

function* placesBelow(place: Place, places: PlaceIndex): Generator<Place> {
	yield place;
	for (const part of places.parts.get(place.id) ?? []) yield* placesBelow(part, places);
}
