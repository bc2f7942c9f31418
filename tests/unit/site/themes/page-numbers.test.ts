import { expect, test } from 'vitest';
import { nearbyPages, pageParam } from '../../../../src/site/themes/page-numbers.ts';

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
