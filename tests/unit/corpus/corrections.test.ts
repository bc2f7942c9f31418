import { expect, test } from 'vitest';
import { readReport } from '../../../src/corpus/read-report.ts';
import type { Correction } from '../../../src/corpus/catalog.ts';
import { paragraph, places } from './support.ts';

const lines = [
	'工作报告',
	...Array.from({ length: 9 }, (_, index) => `第${index + 2}行。${paragraph()}`),
];

function readCorrected(corrections: Correction[], text = lines.join('\n')) {
	const entry = {
		id: 'a',
		file: 'a.txt',
		place: 'jintan',
		kind: 'meeting' as const,
		reviews: [],
		plans: [],
	};
	const bytes = new TextEncoder().encode(text);
	const result = readReport({ file: 'a.txt', bytes }, { places, entry: { ...entry, corrections } });
	if (!('report' in result)) throw new Error('Expected a report, got none');
	return result;
}

test('moves lines before a line, a second time too', () => {
	const { passages } = readCorrected([
		{ move: 10, before: 4, reason: '次序' },
		{ move: 9, before: 7, reason: '次序' },
	]);
	expect(passages.map(({ source }) => source[0]?.line)).toEqual([2, 3, 10, 4, 5, 6, 9, 7, 8]);
});

test('gives a line the role that the catalog names, and says so in the coverage', () => {
	const { passages, coverage } = readCorrected([{ lines: 5, as: 'furniture', reason: '广告' }]);
	expect(passages.map(({ source }) => source[0]?.line)).not.toContain(5);
	expect(coverage.filter(({ correction }) => correction === '广告')).toMatchObject([
		{ line: 5, role: 'furniture' },
	]);
});

test('lets the catalog overrule what surrounds a line', () => {
	const text = `工作报告\n${paragraph()}\n1.新建学校\n2.新建医院\n3.新建公园\n`;
	const { report } = readCorrected([{ lines: 4, as: 'heading', reason: '小标题' }], text);
	expect(report.outline.map((heading) => heading.text)).toEqual(['2.新建医院']);
});

test('reports a correction of lines that are not there', () => {
	expect(readCorrected([{ move: 99, before: 2, reason: '次序' }]).problems[0]?.rule).toBe(
		'catalog-correction',
	);
});
