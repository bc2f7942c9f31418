import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeats } from '../../../../src/analysis/phrases/repeats.ts';
import { sortSuffixes } from '../../../../src/analysis/phrases/suffix-array.ts';

const depth = 8;

function symbolsOf(text: string): Int32Array {
	return Int32Array.from(text, (character) => character.charCodeAt(0));
}

function repeatsOf(text: string): Map<string, number> {
	const suffixes = sortSuffixes(symbolsOf(text), depth);
	return new Map(
		Array.from(findRepeats(suffixes), ({ length, from, to }) => {
			const start = suffixes.order[from] ?? 0;
			return [text.slice(start, start + length), to - from];
		}),
	);
}

/** Every stretch that is there twice and that no one character to its right always follows. */
function repeatsByHand(text: string): Map<string, number> {
	const followers = new Map<string, string[]>();
	for (let start = 0; start < text.length; start++) {
		for (let length = 1; length < depth && start + length <= text.length; length++) {
			const found = text.slice(start, start + length);
			followers.set(found, [...(followers.get(found) ?? []), text[start + length] ?? 'end']);
		}
	}
	const repeats = [...followers].filter(([, after]) => after.length > 1 && new Set(after).size > 1);
	return new Map(repeats.map(([found, after]) => [found, after.length]));
}

test('sorts suffixes by their characters', () => {
	expect(sortSuffixes(symbolsOf('banana'), depth)).toEqual({
		order: Int32Array.of(5, 3, 1, 0, 4, 2),
		shared: Int32Array.of(0, 1, 3, 0, 0, 2),
	});
});

test('finds the longest stretches that are repeated, with their number', () => {
	expect(repeatsOf('零地增效、零地增效。').get('零地增效')).toBe(2);
	expect(repeatsOf('零地增效、零地增效。').has('零地增')).toBe(false);
});

test('finds every repeat of any text', () => {
	const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 60 });
	fc.assert(
		fc.property(text, (written) => {
			const short = ([found]: [string, number]) => found.length < depth;
			const found = [...repeatsOf(written)].filter(short).sort();
			expect(found).toEqual([...repeatsByHand(written)].filter(short).sort());
		}),
	);
});
