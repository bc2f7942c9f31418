import { expect, test } from 'vitest';
import { speechPieces } from '../../../../src/browser/listen/speech-pieces.ts';
import { spokenText } from '../../../../src/browser/listen/spoken-text.ts';
import { createConverter } from '../../../../src/script/converter.ts';
import { seedCorpus } from '../../analysis/phrases/seed-corpus.ts';

const texts = seedCorpus.flatMap(({ passages }) => passages.map(({ text }) => text));
const toHant = createConverter('hant');

test('reports are said the same in both scripts', () => {
	for (const text of texts)
		expect(spokenText(toHant(text), 'hant')).toBe(toHant(spokenText(text, 'hans')));
});

test('no sign that engines read each in its own way is left in the reports', () => {
	for (const text of texts) expect(spokenText(text, 'hans')).not.toMatch(/[%‰+±×㎡]|\d[-—]\d/);
});

test('pieces of the reports are short, and together they are the text', () => {
	for (const text of texts) {
		const pieces = speechPieces(text);
		expect(pieces.join('')).toBe(text);
		expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(60);
	}
});
