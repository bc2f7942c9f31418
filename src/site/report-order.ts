/** The order of reports by place and year, and the neighbours of each in it. */
import type { Report } from '../corpus/contract.ts';
import type { PlaceIndex } from './place-index.ts';

export interface Neighbours {
	previous?: Report;
	next?: Report;
}

/** The years that a report speaks of, earliest first. */
export function yearsOf({ reviews, plans }: Pick<Report, 'reviews' | 'plans'>): number[] {
	return [...new Set([...reviews, ...plans])].toSorted((a, b) => a - b);
}

/** Reports place by place in the order of the places, each place's by year; unknown places come last. */
export function inPlaceOrder(reports: readonly Report[], { places }: PlaceIndex): Report[] {
	const rank = new Map(places.map(({ id }, index) => [id, index]));
	const rankOf = ({ place = '' }: Report) => rank.get(place) ?? places.length;
	return reports.toSorted((a, b) => rankOf(a) - rankOf(b) || byYear(a, b));
}

/** Earliest year first; of two reports on one year, what it planned before what it achieved. */
export function byYear(a: Report, b: Report): number {
	return (
		(yearsOf(a)[0] ?? Infinity) - (yearsOf(b)[0] ?? Infinity) ||
		a.reviews.length - b.reviews.length ||
		(a.published ?? '').localeCompare(b.published ?? '') ||
		(a.id < b.id ? -1 : 1)
	);
}

/** The report before and after each one, by id. */
export function neighboursOf(ordered: readonly Report[]): Map<string, Neighbours> {
	return new Map(
		ordered.map(({ id }, index) => {
			const [previous, next] = [ordered[index - 1], ordered[index + 1]];
			return [id, { ...(previous && { previous }), ...(next && { next }) }];
		}),
	);
}
