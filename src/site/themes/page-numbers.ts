/** The pages that a long series of pages leads to from each of its pages. */

/** Neighbours shown on either side of the page itself. */
const around = 2;

/** The first and last pages and those around `current`: 1 … 8 9 10 11 12 … 400. */
export function nearbyPages(current: number, count: number): number[] {
	const numbers = Array.from({ length: around * 2 + 1 }, (_, index) => current - around + index);
	const inside = [1, ...numbers, count].filter((number) => number >= 1 && number <= count);
	return [...new Set(inside)].toSorted((a, b) => a - b);
}

/** The `[...page]` part of an address, absent for the first page. */
export function pageParam(number: number): string | undefined {
	return number === 1 ? undefined : `page/${number}`;
}
