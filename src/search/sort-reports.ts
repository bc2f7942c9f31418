/** The orders in which a reader can have what was found. */
import { reportDate } from './report-date.ts';
import type { SortOrder } from './search-state.ts';
import type { ReportHits } from './searcher.ts';

type Order = (a: ReportHits, b: ReportHits) => number;

const orders = {
	// They come in this order.
	relevance: undefined,
	date: newestFirst,
	place: (a, b) => placeOf(a).localeCompare(placeOf(b), 'zh') || newestFirst(a, b),
} satisfies Record<SortOrder, Order | undefined>;

/** By date and by place, the passages of a report stand as they do in it. */
export function sortReports(reports: readonly ReportHits[], sort: SortOrder): ReportHits[] {
	const order: Order | undefined = orders[sort];
	if (!order) return [...reports];
	return reports.toSorted(order).map((hits) => ({
		...hits,
		passages: hits.passages.toSorted((a, b) => a.passage.number - b.passage.number),
	}));
}

function newestFirst(a: ReportHits, b: ReportHits): number {
	return reportDate(b.report).localeCompare(reportDate(a.report));
}

function placeOf({ report: { place, title } }: ReportHits): string {
	return place?.name ?? title;
}
