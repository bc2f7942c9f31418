import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, slice, sliceEach, traceLine } from '../../../src/corpus/traced-text.ts';

const pieces = fc.array(fc.string({ maxLength: 4 }), { maxLength: 8 });

test('parts taken in one walk are the parts taken one by one', () => {
	fc.assert(
		fc.property(pieces, fc.array(fc.nat({ max: 30 })), (texts, cuts) => {
			const traced = concat(texts.map((text, index) => traceLine(text, index + 1, 2)));
			const starts = cuts.toSorted((a, b) => a - b);
			const ranges = starts.map((start, index) => [start, starts[index + 1] ?? start] as const);
			expect(sliceEach(traced, ranges)).toEqual(
				ranges.map(([start, end]) => slice(traced, start, end)),
			);
		}),
	);
});
