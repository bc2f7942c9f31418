import { expect, test } from 'vitest';
import { foldPlain, foldText } from '../../../src/search/fold-text.ts';
import { folding } from './support.ts';

test.each([
	['銀髮', '银发'], // script
	['ＧＤＰ４．５％', 'gdp4.5%'], // width and case
	['“小巨人”「小巨人」', '"小巨人""小巨人"'], // quotes
	['TOP　50 强', 'top50强'], // white space
	['一，二。', '一,二。'], // a full stop has no half-width twin
])('folds %s to %s', (text, folded) => {
	expect(foldPlain(text, folding)).toBe(folded);
});

test('keeps white space, one for one, where it counts', () => {
	expect(foldPlain('TOP　50', folding, 'keep')).toBe('top 50');
});

test('knows where each folded character stood', () => {
	const { text, starts, ends } = foldText('A 𠮷 B', folding, 'drop');
	expect(text).toBe('a𠮷b');
	expect(starts).toEqual([0, 2, 2, 5]);
	expect(ends).toEqual([1, 4, 4, 6]);
});
