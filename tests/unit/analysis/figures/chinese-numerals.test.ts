import { expect, test } from 'vitest';
import { readNumeral, readScale } from '../../../../src/analysis/figures/chinese-numerals.ts';

test.each([
	['十', 10],
	['十五', 15],
	['二十', 20],
	['一百二十', 120],
	['两千三百', 2300],
	['一万二千', 12_000],
	['百亿', 1e10],
	['一亿二千万', 120_000_000],
	['万亿', 1e12],
])('reads %s as %d', (numeral, value) => {
	expect(readNumeral(numeral)).toBe(value);
});

test('does not read two digits side by side as a number', () => {
	expect(readNumeral('三五')).toBeUndefined();
});

test.each([
	['', 1],
	['万', 10_000],
	['千万', 10_000_000],
	['万亿', 1e12],
])('multiplies by %s as by %d', (scale, factor) => {
	expect(readScale(scale)).toBe(factor);
});
