import { expect, test } from 'vitest';
import type { Phrase } from '../../../../src/analysis/phrases/contract.ts';
import { phraseMarks } from '../../../../src/analysis/phrases/phrase-marks.ts';
import { makeReport } from './make-corpus.ts';

const { passages } = makeReport({ id: 'a', passages: ['深化“危污乱散低”综合治理，见成效'] });

function phrase(id: string, [start, end]: [number, number], reports = 2): Phrase {
	const occurrences = [{ report: 'a', passage: 'a#p1', start, end }];
	return { id, text: id, kinds: ['shared'], occurrences, reports, passages: 1, score: 1, kin: [] };
}

function marksOf(...phrases: Phrase[]): string[] {
	const marks = phraseMarks(passages, phrases).get('a#p1') ?? [];
	return marks.map((mark) => `${mark.phrase} ${mark.start}-${mark.end}`);
}

test('marks the longest of phrases that overlap', () => {
	expect(marksOf(phrase('short', [3, 8]), phrase('long', [2, 13]))).toEqual(['long 2-13']);
	expect(marksOf(phrase('cross', [0, 4]), phrase('long', [3, 13]))).toEqual(['long 3-13']);
});

test('marks phrases side by side, in the order of the text', () => {
	expect(marksOf(phrase('second', [9, 13]), phrase('first', [3, 9]))).toEqual([
		'first 3-9',
		'second 9-13',
	]);
});

test('does not mark a phrase that only one report has', () => {
	expect(marksOf(phrase('own', [3, 8], 1))).toEqual([]);
});

test('gives a passage without phrases an empty list, and other passages none', () => {
	const elsewhere = phrase('else', [0, 2]);
	for (const occurrence of elsewhere.occurrences) occurrence.passage = 'b#p1';
	expect(phraseMarks(passages, [elsewhere])).toEqual(new Map([['a#p1', []]]));
});
