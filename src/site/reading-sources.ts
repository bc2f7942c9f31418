/** What each reading page is made from: a report, its place, and what lies around both. */
import type { Figure } from '../analysis/figures/contract.ts';
import type { PhraseMark } from '../analysis/phrases/phrase-marks.ts';
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import type { ReportText } from '../corpus/report-file.ts';
import { placesAbove, type PlaceIndex } from './place-index.ts';
import { inPlaceOrder, neighboursOf } from './report-order.ts';

export interface PlacedReport {
	report: Report;
	place: Place | undefined;
}

export interface ReadingSource extends ReportText, PlacedReport {
	previous: PlacedReport | undefined;
	next: PlacedReport | undefined;
	/** The places above its own, outermost first. */
	above: readonly Place[];
	/** The places that are parts of its own. */
	parts: readonly Place[];
	/** Its figures, where they are to be marked. */
	figures?: readonly Figure[];
	/** The phrases that its passages share with other reports, by passage id. */
	phrases?: ReadonlyMap<string, readonly PhraseMark[]>;
}

/** One source a report, in the order of places and years. */
export function readingSources(texts: readonly ReportText[], places: PlaceIndex): ReadingSource[] {
	const ordered = inPlaceOrder(
		texts.map(({ report }) => report),
		places,
	);
	const neighbours = neighboursOf(ordered);
	const placed = (report: Report | undefined): PlacedReport | undefined =>
		report && { report, place: places.byId.get(report.place ?? '') };
	return texts.map((text) => {
		const place = places.byId.get(text.report.place ?? '');
		const around = neighbours.get(text.report.id);
		return {
			...text,
			place,
			previous: placed(around?.previous),
			next: placed(around?.next),
			above: place ? placesAbove(place, places) : [],
			parts: (place && places.parts.get(place.id)) ?? [],
		};
	});
}
