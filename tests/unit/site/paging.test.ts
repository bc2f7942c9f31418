import { expect, test } from 'vitest';
import { nearbyPages, pageLinks, pageParam, slices } from '../../../src/site/paging.ts';

test.each([
	[1, 1, [1]],
	[1, 3, [1, 2, 3]],
	[10, 400, [1, 8, 9, 10, 11, 12, 400]],
	[400, 400, [1, 398, 399, 400]],
])('page %d of %d leads to %j', (current, count, pages) => {
	expect(nearbyPages(current, count)).toEqual(pages);
});

test('the first page has no number in its address', () => {
	expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page/2']);
});

test('a list is cut into pages; an empty one has a single page', () => {
	expect(slices([1, 2, 3], 2)).toEqual([
		{ items: [1, 2], number: 1, count: 2 },
		{ items: [3], number: 2, count: 2 },
	]);
	expect(slices([], 2)).toEqual([{ items: [], number: 1, count: 1 }]);
});

test('a page leads to few others, however many there are, and says where some are left out', () => {
	const links = pageLinks('/reports/', { number: 50, count: 5000 }, { href: (path) => path });
	expect(links.map(({ href, isApart }) => `${isApart ? '… ' : ''}${href}`)).toEqual([
		'/reports/',
		'… /reports/page/48/',
		'/reports/page/49/',
		'/reports/page/50/',
		'/reports/page/51/',
		'/reports/page/52/',
		'… /reports/page/5000/',
	]);
	expect(links.filter(({ isCurrent }) => isCurrent).map(({ number }) => number)).toEqual([50]);
});

test('a list of one page leads nowhere', () => {
	expect(pageLinks('/reports/', { number: 1, count: 1 }, { href: (path) => path })).toEqual([]);
});
