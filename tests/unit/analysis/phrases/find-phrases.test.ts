import { expect, test } from 'vitest';
import { findPhrases } from '../../../../src/analysis/phrases/find-phrases.ts';
import { withoutMarks } from '../../../../src/analysis/phrases/quotation-marks.ts';
import { makeCorpus } from './make-corpus.ts';
import { seedCorpus } from './seed-corpus.ts';

const phrases = findPhrases(seedCorpus);
const byText = new Map(phrases.map((phrase) => [phrase.text, phrase]));
const passages = seedCorpus.flatMap((report) => report.passages);

test('finds at least eighty phrases in the five reports', () => {
	expect(phrases.length).toBeGreaterThanOrEqual(80);
});

test.each(['零地增效', '拿地即开工', '危污乱散低', '两个维护', '专精特新', '零基预算'])(
	'finds %s',
	(text) => {
		expect(byText.get(text)?.kinds).toContain('shared');
	},
);

test.each(['地增效', '推进智改数转', '重大项目', '高质量发展', '深入推进', '微亿智造', '同比增长'])(
	'does not find %s',
	(text) => {
		expect(byText.has(text)).toBe(false);
	},
);

test('finds every occurrence that a plain search finds', () => {
	for (const phrase of phrases) {
		const text = withoutMarks(phrase.text);
		const plain = passages.flatMap((passage) => {
			return withoutMarks(passage.text).split(text).slice(1);
		});
		// Two characters inside a longer quotation are not the phrase: 两新 of “两新一智”.
		if (text.length > 2) expect(phrase.occurrences, phrase.text).toHaveLength(plain.length);
		else expect(phrase.occurrences.length).toBeLessThanOrEqual(plain.length);
		expect(plain.length, phrase.text).toBeGreaterThan(0);
	}
});

test('gives occurrences whose stretch is the phrase, quotation marks aside', () => {
	const texts = new Map(passages.map(({ id, text }) => [id, text]));
	for (const { text, occurrences } of phrases) {
		expect(occurrences.length, text).toBeGreaterThan(0);
		for (const { passage, start, end } of occurrences) {
			expect(withoutMarks(texts.get(passage)?.slice(start, end) ?? '')).toBe(withoutMarks(text));
		}
	}
});

test('counts reports and passages by the occurrences', () => {
	expect(phrases).not.toEqual([]);
	for (const { occurrences, reports, passages: count } of phrases) {
		expect(reports).toBeGreaterThan(0);
		expect(new Set(occurrences.map(({ report }) => report)).size).toBe(reports);
		expect(new Set(occurrences.map(({ passage }) => passage)).size).toBe(count);
	}
});

test('leaves quotation marks at the edges out and pairs those inside', () => {
	const strategy = byText.get('“532”发展战略')?.occurrences[0];
	const text = passages.find(({ id }) => id === strategy?.passage)?.text;
	expect(text?.slice(strategy?.start, strategy?.end)).toBe('“532”发展战略');
	const quoted = byText.get('智改数转网联')?.occurrences[0];
	const around = passages.find(({ id }) => id === quoted?.passage)?.text;
	expect(around?.slice((quoted?.start ?? 0) - 1, (quoted?.end ?? 0) + 1)).toBe('“智改数转网联”');
});

test('shows variants as kin and does not merge them', () => {
	const kin = byText.get('竣备即发证')?.kin;
	expect(kin).toContain(byText.get('竣工即发证')?.id);
	expect(kin).toContain(byText.get('竣备即拿证')?.id);
	expect(kin).not.toContain(byText.get('拿地即开工')?.id);
});

test('orders phrases by score and gives each an id of its own', () => {
	const scores = phrases.map(({ score }) => score);
	expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
});

test('finds the same phrases again, in the same order', () => {
	expect(findPhrases(seedCorpus)).toEqual(phrases);
});

test('prefers a whole quotation, unless one of its parts is also found alone', () => {
	const [whole, parts] = [
		makeCorpus({ passages: ['开展“防风险、除隐患”行动。'] }),
		makeCorpus({ passages: ['开展“防风险、除隐患”行动。', '“防风险”要在前头，“防风险”是底线。'] }),
	].map((corpus) => findPhrases(corpus).map(({ text }) => text));
	expect(whole).toEqual(['防风险、除隐患']);
	expect(parts).toContain('防风险');
	expect(parts).not.toContain('防风险、除隐患');
});

test('finds the terms of a glossary in its texts', () => {
	const corpus = makeCorpus({
		passages: ['按照“三先三后”原则推进开发。'],
		glossary: [['“三先三后”原则', '先规划，后实施。']],
	});
	const [phrase] = findPhrases(corpus);
	expect(phrase).toMatchObject({ text: '“三先三后”原则', kinds: ['term'], passages: 2 });
});

test('finds nothing in an empty corpus', () => {
	expect(findPhrases([])).toEqual([]);
	expect(findPhrases(makeCorpus({ passages: [] }))).toEqual([]);
});
