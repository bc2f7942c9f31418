import { expect, test } from 'vitest';
import { figureSchema } from '../../../../src/analysis/figures/contract.ts';
import { findFigures } from '../../../../src/analysis/figures/find-figures.ts';
import type { Heading, Passage, Report } from '../../../../src/corpus/contract.ts';

const span = (line: number, length: number, offset = 0) => ({
	file: 'a.txt',
	line,
	column: 0,
	endLine: line,
	endColumn: length,
	offset,
});

function passage(number: number, text: string, rest: Partial<Passage> = {}): Passage {
	return {
		id: `a#p${number}`,
		report: 'a',
		number,
		kind: 'paragraph',
		headings: [],
		text,
		source: [span(number, text.length)],
		url: `reports/a/#p${number}`,
		...rest,
	};
}

function report(outline: Heading[] = [], years: Partial<Report> = { reviews: [2024] }): Report {
	return {
		id: 'a',
		title: '工作报告',
		place: 'zhonglou',
		kind: 'government-work-report',
		reviews: [],
		plans: [],
		metadata: [],
		source: { file: 'a.txt', sha256: '', lines: 9, encoding: 'utf-8' },
		outline,
		url: 'reports/a/',
		characters: 0,
		...years,
	};
}

const find = (passages: Passage[], source = report()) =>
	findFigures({ report: source, passages, places: [] });

test('makes a figure that its schema accepts', () => {
	const { figures } = find([passage(1, '全年招引项目96个。')]);
	expect(figures.map((figure) => figureSchema.parse(figure))).toEqual([
		{
			id: 'a#p1-6',
			report: 'a',
			passage: 'a#p1',
			offset: 6,
			length: 3,
			text: '96个',
			context: '全年招引项目96个',
			metric: '招引项目',
			measure: 'level',
			value: 96,
			unit: '个',
			bound: '=',
			status: 'outcome',
			period: '2024',
			place: 'zhonglou',
			indicator: null,
			confidence: 'high',
			source: { file: 'a.txt', line: 1, column: 6 },
			url: 'reports/a/#p1',
		},
	]);
});

test('points into the line on which a joined number begins', () => {
	const joined = passage(1, '二期总投资超3亿元。', {
		source: [span(39, 7), span(41, 3, 7)],
	});
	const [figure] = find([joined]).figures;
	expect(figure?.source).toEqual({ file: 'a.txt', line: 39, column: 5 });
	expect(
		find([passage(1, '总投资增长，新增3家。', { source: [span(39, 6), span(41, 5, 6)] })])
			.figures[0]?.source.line,
	).toBe(41);
});

test('reads a heading that stands alone, and gives its own address', () => {
	const text = '10所学校投用';
	const outline: Heading[] = [
		{ id: 'h1', depth: 1, text, runIn: false, passage: 1, source: [span(3, text.length)] },
	];
	const [figure] = find([passage(1, '新增学位。', { headings: [text] })], report(outline)).figures;
	expect(figure).toMatchObject({
		id: 'a#h1-0',
		heading: 'h1',
		passage: 'a#p1',
		url: 'reports/a/#h1',
		metric: '学校投用',
		source: { line: 3, column: 0 },
	});
});

test('tells what was there when a report planned a year from what it did in a year that it reviews', () => {
	const glossary = passage(1, '计划规模约1000PB，已建成430PB。', { kind: 'glossary' });
	const plan = { ...report(), reviews: [], plans: [2025] };
	expect(
		find([glossary], plan).figures.map(({ period, asOfReport }) => [period, asOfReport]),
	).toEqual([
		['2025', undefined],
		['2025', true],
	]);
	const review = { ...report(), reviews: [2025], plans: [] };
	expect(find([glossary], review).figures[1]).not.toHaveProperty('asOfReport');
});

test('reads a run-in heading once, as part of its passage', () => {
	const outline: Heading[] = [
		{ id: 'h1', depth: 1, text: '8个项目开工', runIn: true, passage: 1, source: [span(1, 6)] },
	];
	expect(find([passage(1, '8个项目开工。成效明显。')], report(outline)).figures).toHaveLength(1);
});

test('gives the term of a glossary entry to an amount without a subject', () => {
	const entry = passage(1, '1.算力中心：整合计算能力。计划规模约1000PB，已建成430PB。', {
		kind: 'glossary',
		term: [2, 6],
	});
	const { figures } = find([entry], report([], { plans: [2025] }));
	expect(figures.map(({ metric, status }) => [metric, status])).toEqual([
		['算力中心规模', 'target'],
		['算力中心规模建成', 'outcome'],
	]);
});

test.each([
	['figure-without-metric', '达到96个。', [2024]],
	['figure-metric-borrowed', '实施项目54个。开工33个。', [2024]],
	['figure-unit-unknown', '访问量突破300万。', [2024]],
	['figure-period-guessed', '招引项目96个。', []],
])('says %s of “%s” and lowers its confidence', (rule, text, reviews) => {
	const { figures, problems } = find([passage(1, text)], report([], { reviews }));
	expect(problems.map((problem) => problem.rule)).toContain(rule);
	expect(figures.at(-1)?.confidence).toBe('low');
});

test('says nothing of a figure that is certain', () => {
	expect(find([passage(1, '招引项目96个。')]).problems).toEqual([]);
});

test('says that a file without line ends was not read for figures', () => {
	const endless = passage(1, '完成投资28亿元。'.repeat(25_000));
	const { figures, problems } = findFigures({ report: report(), passages: [endless], places: [] });
	expect(figures).toEqual([]);
	expect(problems.map(({ rule }) => rule)).toEqual(['figure-passage-too-long']);
});

test('reads a paragraph of book length in parts, each figure at its place', () => {
	const sentence = '全年完成投资28亿元，增长4.5%。';
	const text = sentence.repeat(1200);
	const { figures } = findFigures({ report: report(), passages: [passage(1, text)], places: [] });
	expect(figures).toHaveLength(2400);
	for (const { offset, length, text: printed, source } of figures) {
		expect(text.slice(offset, offset + length)).toBe(printed);
		expect(source.column).toBe(offset);
	}
	expect(new Set(figures.map(({ id }) => id)).size).toBe(2400);
});
