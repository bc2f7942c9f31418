/** Long lists are cut into pages; each page leads to its neighbours, the first and the last. */
import type { PageContext } from './page-context.ts';

/** A stretch of a list; an empty list has one page. */
export interface Slice<Item> {
	items: readonly Item[];
	number: number;
	/** Pages of the list. */
	count: number;
}

/** A link to another page of a list, or to the page itself. */
export interface PageLink {
	number: number;
	href: string;
	isCurrent: boolean;
	/** True where pages between it and the link before it are left out. */
	isApart: boolean;
}

/** Neighbours shown on either side of the page itself. */
const around = 2;

/** The list in pages of `size`. */
export function slices<Item>(items: readonly Item[], size: number): Slice<Item>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		count,
	}));
}

/** The links below a page of the list that begins at `path`; none where there is but one page. */
export function pageLinks(
	path: string,
	{ number, count }: Pick<Slice<unknown>, 'number' | 'count'>,
	{ href }: Pick<PageContext, 'href'>,
): PageLink[] {
	if (count === 1) return [];
	const numbers = nearbyPages(number, count);
	return numbers.map((other, index) => ({
		number: other,
		href: href(other === 1 ? path : `${path}${pageParam(other)}/`),
		isCurrent: other === number,
		isApart: index > 0 && other - (numbers[index - 1] ?? 0) > 1,
	}));
}

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
