import { expect, test } from 'vitest';
import { foldPlain, foldText } from '../../../src/search/fold-text.ts';
import { folding } from './support.ts';

test.each([
	['銀髮', '银发'], // script
	['ＧＤＰ４．５％', 'gdp4.5%'], // width and case
	['“小巨人”「小巨人」', '"小巨人""小巨人"'], // quotes
	['TOP　50 强', 'top50强'], // white space
	['一，二。', '一,二。'], // a full stop has no half-width twin
	['5000㎡，Ⅲ类，PM₂.₅，①', '5000m2,iii类,pm2.5,①'], // forms of other characters
	['⼀⼆⺠⽣⻓⻰，\uf9b5，ﾃﾞ', '一二民生长龙,例,テ\u3099'], // radicals, compatibility hanzi, half-width kana
	['葛\u{e0100}城\u200b区\ufe0f', '葛城区'], // what cannot be seen
	['1–12月2‑3−4', '1-12月2-3-4'], // hyphens
	['苏州•常州・无锡‧', '苏州·常州·无锡·'], // middle dots
	['5〜6～7~8', '5~6~7~8'], // wave dashes
	['二○二五', '二〇二五'], // the circle for zero
	['——……⋯', '——………'], // a dash is no hyphen, an ellipsis no full stops
])('folds %s to %s', (text, folded) => {
	expect(foldPlain(text, folding)).toBe(folded);
});

test('keeps white space, one for one, where it counts', () => {
	expect(foldPlain('TOP　50', folding, 'keep')).toBe('top 50');
});

test('a form of several characters stands where it stood', () => {
	const { text, starts, ends } = foldText('9㎡。', folding, 'keep');
	expect(text).toBe('9m2。');
	expect(starts).toEqual([0, 1, 1, 2]);
	expect(ends).toEqual([1, 2, 2, 3]);
});

test('knows where each folded character stood', () => {
	const { text, starts, ends } = foldText('A 𠮷 B', folding, 'drop');
	expect(text).toBe('a𠮷b');
	expect(starts).toEqual([0, 2, 2, 5]);
	expect(ends).toEqual([1, 4, 4, 6]);
});
