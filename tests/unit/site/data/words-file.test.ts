import { expect, test } from 'vitest';
import { wordsFile, wordsFileSchema } from '../../../../src/site/data/words-file.ts';

const counts = new Map([
	['就业', 1],
	['项目', 3],
]);

test('the words of a report come by frequency, with the forms that differ in the other script', () => {
	const file = wordsFile('r', { counts, total: 4 }, { hant: (word) => word.replace('项', '項') });
	expect(file).toEqual({
		report: 'r',
		total: 4,
		words: [['项目', 3], ['就业', 1]],
		forms: { hant: { 项目: '項目' } },
	}); // prettier-ignore
	expect(wordsFileSchema.safeParse(file).success).toBe(true);
});

test('a word that is never used does not keep to the schema', () => {
	const file = { report: 'r', total: 0, words: [['项目', 0]], forms: {} };
	expect(wordsFileSchema.safeParse(file).success).toBe(false);
});
