import { expect, test } from 'vitest';
import { createWording } from '../../../../src/analysis/phrases/firmness.ts';
import { readCorpus } from '../../../../src/analysis/phrases/reading.ts';
import {
	isExpression,
	thresholdsFor,
	type Judged,
} from '../../../../src/analysis/phrases/select.ts';
import { seedCorpus } from './seed-corpus.ts';

const reading = readCorpus(seedCorpus);
const judge = {
	reading,
	wording: createWording(reading),
	thresholds: thresholdsFor({ reports: 5, places: 4 }),
	series: new Set(['实力经开']),
};

/** A run of two reports that stands free, but for what is said otherwise. */
function run(text: string, other: Partial<Judged> = {}): Judged {
	const starts = [0, 1];
	const origin = { isRun: true, isQuoted: false, isTerm: false };
	const spread = { starts, reports: 2, places: 2, passages: 2 };
	const marks = { marked: 0, opensInside: 0, closesInside: 0, counted: 0 };
	return { text, ...origin, ...spread, ...marks, free: 2, varies: true, firmness: 3, ...other };
}

function quotedOnce(text: string, other: Partial<Judged> = {}): Judged {
	const once = { starts: [0], reports: 1, places: 1, passages: 1, free: 1, marked: 1 };
	return run(text, { isRun: false, isQuoted: true, ...once, ...other });
}

test('takes a firm run that two reports share', () => {
	expect(isExpression(run('扩面提质'), judge)).toBe(true);
});

test.each([
	['of one report', { reports: 1 }],
	['of one place', { places: 1 }],
	['that always follows one character', { varies: false }],
	['that leads up to a quotation', { opensInside: 2 }],
	['of words that meet by chance', { firmness: 1.9 }],
	['that never stands free', { free: 0 }],
	['in every tenth passage', { passages: 16, firmness: 2.9 }],
	['that is mostly counted', { counted: 2 }],
])('does not take a run %s', (_, other) => {
	expect(isExpression(run('扩面提质', other), judge)).toBe(false);
});

test('takes a run in every tenth passage, or a counted one, when it is very firm', () => {
	expect(isExpression(run('专精特新', { passages: 16, firmness: 6 }), judge)).toBe(true);
	expect(isExpression(run('幸福河湖', { counted: 2, firmness: 5 }), judge)).toBe(true);
});

test.each(['个老旧小区', '政府工作的', '经开区将', '创成省级', '市首批近零碳', '新增30家企业'])(
	'does not take %s, whose edges belong to what stands around it',
	(text) => {
		expect(isExpression(run(text), judge)).toBe(false);
	},
);

test('does not take a word that dictionaries list', () => {
	expect(isExpression(run('综合治理'), judge)).toBe(false);
	expect(isExpression(run('系统治理'), judge)).toBe(true);
});

test('takes what is quoted once when it is coined, parallel or one of a series', () => {
	expect(isExpression(quotedOnce('腾笼换凤'), judge)).toBe(true);
	expect(isExpression(quotedOnce('走在前、做示范'), judge)).toBe(true);
	expect(isExpression(quotedOnce('实力经开'), judge)).toBe(true);
	expect(isExpression(quotedOnce('城市公园'), judge)).toBe(false);
});

test('takes a listed word only when it is quoted again', () => {
	expect(isExpression(quotedOnce('朋友圈'), judge)).toBe(false);
	expect(isExpression(quotedOnce('朋友圈', { starts: [0, 1], marked: 2 }), judge)).toBe(true);
});

test('does not take a quoted word that is mostly written without marks', () => {
	const starts = Array.from({ length: 7 }, (_, start) => start);
	const often = { starts, marked: 2, isRun: false, isQuoted: true, passages: 7 };
	expect(isExpression(run('数字', often), judge)).toBe(false);
});

test('takes whatever a glossary explains', () => {
	expect(isExpression(quotedOnce('基金', { isTerm: true, isQuoted: false }), judge)).toBe(true);
});

test('asks for more reports as the corpus grows', () => {
	expect(thresholdsFor({ reports: 5, places: 4 })).toEqual({ run: 2, quoted: 1, places: 2 });
	expect(thresholdsFor({ reports: 5000, places: 900 })).toEqual({ run: 9, quoted: 4, places: 2 });
	expect(thresholdsFor({ reports: 3, places: 1 }).places).toBe(1);
});
