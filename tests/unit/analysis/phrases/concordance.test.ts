import { expect, test } from 'vitest';
import { concordance, indexPassages } from '../../../../src/analysis/phrases/concordance.ts';
import type { Phrase } from '../../../../src/analysis/phrases/contract.ts';
import { makeCorpus } from './make-corpus.ts';

const text = '全年完成投资28亿元。新电项目实现“拿地即开工”，稳步推进！下一句。';
const corpus = makeCorpus({ id: 'a', passages: [text] });
const phrase: Phrase = {
	id: 'p000000000000',
	text: '拿地即开工',
	kinds: ['quoted'],
	occurrences: [{ report: 'a', passage: 'a#p1', start: 18, end: 23 }],
	reports: 1,
	passages: 1,
	score: 1,
	kin: [],
};

test('shows as many characters on either side as are asked for', () => {
	expect(concordance(phrase, indexPassages(corpus), 4)).toMatchObject([
		{ report: 'a', passage: 'a#p1', left: '目实现“', match: '拿地即开工', right: '”，稳步' },
	]);
	expect(concordance(phrase, indexPassages(corpus), 0)).toMatchObject([{ left: '', right: '' }]);
});

test('stops at the ends of the passage', () => {
	const [line] = concordance(phrase, indexPassages(corpus), 100);
	expect(`${line?.left}${line?.match}${line?.right}`).toBe(text);
});

test('gives the sentence around the match, not its neighbours', () => {
	const [line] = concordance(phrase, indexPassages(corpus), 4);
	expect(text.slice(...(line?.sentence ?? []))).toBe('新电项目实现“拿地即开工”，稳步推进！');
});

test('does not cut a character of two code units', () => {
	const rare = makeCorpus({ id: 'a', passages: ['𠮷拿地即开工𠮷𠮷'] });
	const found = { ...phrase, occurrences: [{ report: 'a', passage: 'a#p1', start: 2, end: 7 }] };
	expect(concordance(found, indexPassages(rare), 1)).toMatchObject([{ left: '𠮷', right: '𠮷' }]);
});

test('refuses a phrase of another corpus', () => {
	expect(() => concordance(phrase, new Map(), 4)).toThrow('Expected passage a#p1');
});
