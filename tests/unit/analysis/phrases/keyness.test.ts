import { expect, test } from 'vitest';
import {
	countContentWords,
	createPhraseTagger,
} from '../../../../src/analysis/phrases/content-words.ts';
import { findPhrases } from '../../../../src/analysis/phrases/find-phrases.ts';
import { keyness, logLikelihood } from '../../../../src/analysis/phrases/keyness.ts';
import { makeCorpus, makeReport } from './make-corpus.ts';

const tagger = createPhraseTagger(
	findPhrases(makeCorpus({ passages: ['推进“智改数转网联”。', '“智改数转网联”见效。'] })),
);

function wordsOf(...passages: string[]) {
	return countContentWords(makeReport({ passages }).passages, tagger);
}

test('weighs counts as Rayson and Garside print them', () => {
	// Two corpora of 1,000 words: 10 against 20 occurrences, expected 15 each.
	expect(logLikelihood([10, 20], [1000, 1000])).toBeCloseTo(3.398, 3);
	expect(logLikelihood([15, 15], [1000, 1000])).toBeCloseTo(0, 10);
	expect(logLikelihood([10, 0], [1000, 1000])).toBeCloseTo(20 * Math.LN2, 10);
});

test('counts words with meaning, and no numbers, marks or function words', () => {
	const { counts, total } = wordsOf('今年完成了三年行动的项目28个，进一步支持项目。');
	expect([...counts]).toEqual([
		['完成', 1],
		['行动', 1],
		['项目', 2],
		['支持', 1],
	]);
	expect(total).toBe(5);
});

test('keeps the expressions of the corpus whole', () => {
	expect(wordsOf('推进智改数转网联').counts.has('智改数转网联')).toBe(true);
	expect(wordsOf('推进“智改数转网联”').counts.has('智改数转网联')).toBe(true);
});

test('finds what one report says and the other does not, or much less', () => {
	const shared = '推进项目建设。'.repeat(5);
	const first = wordsOf(shared, '发展旅游。'.repeat(6));
	const second = wordsOf(shared, '发展算力。'.repeat(6));
	const found = keyness(first, second);
	expect(found.first.map(({ word }) => word)).toEqual(['旅游']);
	expect(found.first[0]).toMatchObject({ count: 6, otherCount: 0 });
	expect(found.second.map(({ word }) => word)).not.toContain('旅游');
});

test('finds nothing between a report and itself', () => {
	const words = wordsOf('推进项目建设，发展旅游。');
	expect(keyness(words, words)).toEqual({ first: [], second: [] });
});

test('orders equal words by their characters', () => {
	const words = wordsOf('旅游。农业。'.repeat(9));
	const { first } = keyness(words, wordsOf('项目。'.repeat(18)));
	expect(first.map(({ word }) => word)).toEqual(['农业', '旅游']);
});
