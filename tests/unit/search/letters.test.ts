import { expect, test } from 'vitest';
import { indexWords, lettersOf, lookupsOf } from '../../../src/search/letters.ts';

const wordsOf = (folded: string) => lookupsOf(lettersOf(folded)).map(({ word }) => word);

test('letters close up over punctuation', () => {
	expect(lettersOf('园区,20%').join('')).toBe('园区20');
});

test('every hanzi is a letter, a mark of repetition is none', () => {
	const codes = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
	const hanzi = codes.filter((character) => /\p{Unified_Ideograph}/u.test(character));
	expect(lettersOf(hanzi.join(''))).toHaveLength(hanzi.length);
	expect(lettersOf('人々')).toEqual(['人']);
});

test('every letter begins a word of the index', () => {
	expect(indexWords(lettersOf('高新区'))).toEqual(['高新', '新区', '区']);
});

test.each([
	['高新', ['高新']],
	['高新区', ['高新', '新区']],
	['高新技术企', ['高新', '技术', '术企']],
	['人人人', ['人人', '人人']],
	['513万', ['51', '3万']],
	['%', []],
])('looks %s up by %j', (folded, words) => {
	expect(wordsOf(folded)).toEqual(words);
});

test('takes every word that begins with a single letter', () => {
	expect(lookupsOf(['区'])).toEqual([{ word: '区', isPrefix: true, at: 0 }]);
});

test('whatever holds a text holds every word by which it is looked up', () => {
	const report = indexWords(lettersOf('全区新增高新技术企业39家,总数达265家。'));
	expect(report).toEqual(expect.arrayContaining(wordsOf('技术企业39家,总')));
});
