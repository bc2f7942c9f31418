import { expect, test } from 'vitest';
import type { Phrase } from '../../../../src/analysis/phrases/contract.ts';
import {
	firstSeen,
	measureCells,
	phraseFrequencies,
	yearOf,
} from '../../../../src/analysis/phrases/frequencies.ts';
import { makeCorpus, makeReport } from './make-corpus.ts';

const corpus = makeCorpus(
	{ id: 'a', place: 'jintan', reviews: [2024], plans: [2025], passages: ['一二三四 五六七八九十'] },
	{ id: 'b', place: 'jintan', reviews: [2024], passages: ['一二三四五六七八九十'] },
	{ id: 'c', place: 'zhonglou', plans: [2023], passages: ['一二三四五'] },
);

function phraseIn(...reports: string[]): Phrase {
	const occurrences = reports.map((report) => {
		return { report, passage: `${report}#p1`, start: 0, end: 2 };
	});
	const counts = { reports: reports.length, passages: reports.length, score: 1 };
	return { id: 'p000000000000', text: '一二', kinds: ['shared'], occurrences, ...counts, kin: [] };
}

test('counts a phrase in 10,000 characters by place and year', () => {
	expect(phraseFrequencies(phraseIn('c', 'a', 'b', 'b'), measureCells(corpus))).toEqual([
		{ place: 'jintan', year: 2024, characters: 20, count: 3, rate: 1500 },
		{ place: 'zhonglou', year: 2023, characters: 5, count: 1, rate: 2000 },
	]);
});

test('tells in which year a phrase is first seen, and where', () => {
	const frequencies = phraseFrequencies(phraseIn('a', 'c'), measureCells(corpus));
	expect(firstSeen(frequencies)).toEqual({ year: 2023, places: ['zhonglou'] });
	expect(firstSeen([])).toBeUndefined();
});

test('dates a report by what it reviews, a plan by what it plans', () => {
	expect(yearOf(makeReport({ reviews: [2023, 2024], plans: [2025], passages: [] }).report)).toBe(
		2024,
	);
	expect(yearOf(makeReport({ plans: [2025], passages: [] }).report)).toBe(2025);
	expect(yearOf(makeReport({ passages: [] }).report)).toBeUndefined();
});
