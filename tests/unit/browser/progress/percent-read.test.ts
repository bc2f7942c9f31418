import { expect, test } from 'vitest';
import { percentRead } from '../../../../src/browser/progress/percent-read.ts';

test.each([
	[{ at: 0, share: 0 }, 0],
	[{ at: 1, share: 0.5 }, 50],
	[{ at: 2, share: 1 }, 100],
	[{ at: 2, share: 7 }, 100],
	[{ at: 0, share: -1 }, 0],
])('of passages of 25, 50 and 25 characters, %j is %d percent', (where, percent) => {
	expect(percentRead([25, 50, 25], where)).toBe(percent);
});

test('a report without text is not begun', () => {
	expect(percentRead([], { at: 0, share: 1 })).toBe(0);
});
