import { expect, test } from 'vitest';
import { closestElsewhere } from '../../../../src/analysis/counterparts/closest.ts';
import type { Counterpart } from '../../../../src/analysis/counterparts/compare.ts';

function pair(a: string, b: string, strength: number): Counterpart {
	const level = strength < 0.45 ? 'related' : 'counterpart';
	return { a, b, strength, level, shared: [], at: { a: [0, 4], b: [2, 9] } };
}

const compared = [
	{ a: 'x', b: 'y', counterparts: [pair('x#p1', 'y#p5', 0.6), pair('x#p2', 'y#p6', 0.4)] },
	{ a: 'x', b: 'z', counterparts: [pair('x#p1', 'z#p3', 0.9)] },
];

test('beside a passage stands the strongest of its counterparts, with the sentences that say so', () => {
	const closest = closestElsewhere(compared);
	expect(closest.get('x#p1')).toEqual({ passage: 'z#p3', at: [2, 9], strength: 0.9 });
	expect(closest.get('y#p5')).toEqual({ passage: 'x#p1', at: [0, 4], strength: 0.6 });
});

test('what is only related stands beside nothing', () => {
	const closest = closestElsewhere(compared);
	expect(closest.has('x#p2')).toBe(false);
	expect(closest.has('y#p6')).toBe(false);
});
