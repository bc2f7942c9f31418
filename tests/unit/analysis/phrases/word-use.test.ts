import { expect, test } from 'vitest';
import { coreOf } from '../../../../src/analysis/phrases/candidates.ts';
import { createWording } from '../../../../src/analysis/phrases/firmness.ts';
import { readCorpus } from '../../../../src/analysis/phrases/reading.ts';
import { isFunction } from '../../../../src/analysis/phrases/word-use.ts';
import { seedCorpus } from './seed-corpus.ts';

const reading = readCorpus(seedCorpus);
const { tagger, use } = reading;

function isOperator(text: string): boolean {
	return tagger.tag(text).every((word) => use.isOperator(word));
}

test.each(['推进', '坚持', '全面', '深化', '省级'])(
	'finds that %s only leads up to something',
	(word) => {
		expect(isOperator(word)).toBe(true);
	},
);

test.each(['企业', '建设', '产业', '营商', '腾笼'])('does not find so of %s', (word) => {
	expect(isOperator(word)).toBe(false);
});

test('tells words that join or count from words that name', () => {
	expect(tagger.tag('的三年和').filter(isFunction)).toHaveLength(3);
	expect(tagger.tag('零基预算').some(isFunction)).toBe(false);
});

test('cuts off what leads up to an expression and what joins it', () => {
	expect(coreOf(tagger.tag('持续推进智改数转'), use)).toBe('智改数转');
	expect(coreOf(tagger.tag('社会面小场所等'), use)).toBe('社会面小场所');
	expect(coreOf(tagger.tag('智改数转'), use)).toBe('智改数转');
});

test('finds words firm that stand together oftener than chance', () => {
	const wording = createWording(reading);
	expect(wording.firmness('危污乱散低', 4)).toBeGreaterThan(5);
	expect(wording.firmness('产业项目', 4)).toBeLessThan(2);
});

test('tells a coined expression from one of everyday words', () => {
	const wording = createWording(reading);
	expect(wording.isCoined('腾笼换凤')).toBe(true);
	expect(wording.isCoined('重大项目')).toBe(false);
});
