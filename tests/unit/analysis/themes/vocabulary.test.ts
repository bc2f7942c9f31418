import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readVocabulary, vocabularySchema } from '../../../../src/analysis/themes/vocabulary.ts';
import { themeIds } from '../../../../src/analysis/themes/theme-ids.ts';
import { vocabulary, vocabularyText } from './support.ts';

const small = (words: string): string => `
themes:
${themeIds
	.map((id) => `  ${id}: { matters: {}, signs: [] }`)
	.join('\n')
	.replace('livelihood: { matters: {}', `livelihood: { matters: { 养老: ${words} }`)}
roles: { preamble: { words: [] }, closing: { words: [] } }
neutral: []
`;

test('gives a longer word more weight', () => {
	const { senses } = readVocabulary(small('[养老, 助餐点]'));
	expect(senses.get('助餐点')).toEqual([{ subject: 'livelihood', matter: '养老', weight: 3 }]);
	expect(senses.get('养老')?.[0]?.weight).toBe(2);
});

test('tells the editor that a word of one character matches everywhere', () => {
	expect(() => readVocabulary(small('[老]'))).toThrow('词表里的词至少两个字');
});

test('tells the editor to quote a word of digits', () => {
	expect(() => readVocabulary(small('[12345]'))).toThrow('只有数字的词请加引号');
	expect(readVocabulary(small('["12345"]')).senses.has('12345')).toBe(true);
});

test('has words for every theme and names no matter in a role', () => {
	for (const theme of themeIds)
		expect(
			[...vocabulary.senses.values()].flat().filter(({ subject }) => subject === theme).length,
		).toBeGreaterThan(50);
	expect(vocabulary.senses.get('让我们')).toEqual([{ subject: 'closing', weight: 3 }]);
});

test('lists no word twice in one matter', () => {
	const { themes } = vocabularySchema.parse(parse(vocabularyText));
	for (const { matters } of Object.values(themes))
		for (const [matter, words] of Object.entries(matters))
			expect([matter, words.length]).toEqual([matter, new Set(words).size]);
});
