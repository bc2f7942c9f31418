import { expect, test } from 'vitest';
import { buildLexicon, findWords } from '../../../../src/analysis/themes/lexicon.ts';

const lexicon = buildLexicon(['人才', '人才公寓', '创新', '生态', '创新生态']);
const wordsOf = (text: string): string[] => findWords(text, lexicon).map(({ word }) => word);

test('takes the longest word at a place', () => {
	expect(wordsOf('建成人才公寓')).toEqual(['人才公寓']);
	expect(wordsOf('集聚人才，公寓改造')).toEqual(['人才']);
});

test('does not look for words inside a word', () => {
	expect(wordsOf('创新生态不断优化')).toEqual(['创新生态']);
	expect(wordsOf('创新与生态')).toEqual(['创新', '生态']);
});

test('says where a word stands', () => {
	expect(findWords('打造人才高地', lexicon)).toEqual([{ word: '人才', start: 2, end: 4 }]);
});
