import { expect, test } from 'vitest';
import type { Heading } from '../../../src/corpus/contract.ts';
import type { PassageSegment } from '../../../src/site/passage-view.ts';
import { reportInScript, type ReportBlock } from '../../../src/site/report-view.ts';
import { figure } from '../analysis/indicators/support.ts';
import { asIs, passage, report } from './support/samples.ts';

const heading = (id: string, said: Partial<Heading>): Heading => {
	return { id, depth: 1, text: '', runIn: false, source: [], ...said };
};

/** Kinds of marks and their texts: `run-in:做精老城区。`. */
function marksIn(segments: readonly PassageSegment[]): string[] {
	return segments.flatMap((segment) => {
		if (typeof segment === 'string') return [];
		return [`${segment.mark.kind}:${textOf(segment.children)}`, ...marksIn(segment.children)];
	});
}

function textOf(segments: readonly PassageSegment[]): string {
	return segments
		.map((segment) => (typeof segment === 'string' ? segment : textOf(segment.children)))
		.join('');
}

const passagesIn = (blocks: readonly ReportBlock[]) =>
	blocks.flatMap((block) => (block.type === 'passages' ? block.passages : []));

test('a heading stands before the first passage of its section', () => {
	const outline = [heading('h1', { text: '一、聚焦经济发展' })];
	const passages = [passage(1, '今年以来'), passage(2, '保持定力', { section: 'h1' })];
	const { blocks } = reportInScript({ report: report('r', { outline }), passages }, asIs);
	expect(blocks.map(({ type }) => type)).toEqual(['passages', 'heading', 'passages']);
});

test('a heading that opens its paragraph is marked there, with its address, and is in the outline', () => {
	const outline = [heading('h1', { text: '（一）做精老城区', runIn: true })];
	const passages = [passage(1, '（一）做精老城区。以整体思维', { section: 'h1', runIn: 9 })];
	const view = reportInScript({ report: report('r', { outline }), passages }, asIs);
	const [mark] = passagesIn(view.blocks)[0]?.segments ?? [];
	expect(mark).toMatchObject({
		mark: { kind: 'run-in', id: 'h1' },
		children: ['（一）做精老城区。'],
	});
	expect(view.outline).toEqual([{ id: 'h1', text: '（一）做精老城区', children: [] }]);
});

test('a heading that opens its paragraph reads in the outline as it does in the paragraph', () => {
	const outline = [heading('h1', { text: '发展', runIn: true })];
	const passages = [passage(1, '发展。银发', { section: 'h1', runIn: 3 })];
	// A conversion that needs the whole passage, as that of a word across a boundary does.
	const convert = (text: string) => (text.length > 2 ? text.replaceAll('发', '發') : text);
	const view = reportInScript({ report: report('r', { outline }), passages }, convert);
	expect(view.outline[0]?.text).toBe('發展');
});

test('a term is marked where it is used, and its entry knows the passages', () => {
	const passages = [
		passage(1, '按照“三先三后”原则推进'),
		passage(2, '1.“三先三后”原则：先总体规划', { kind: 'glossary', term: [2, 10] }),
	];
	const view = reportInScript({ report: report('r'), passages }, asIs);
	const [used, entry] = passagesIn(view.blocks);
	expect(marksIn(used?.segments ?? [])).toEqual(['term:“三先三后”原则']);
	expect(marksIn(entry?.segments ?? [])).toEqual(['definition:“三先三后”原则']);
	expect([used?.usedIn, entry?.usedIn]).toEqual([[], [1]]);
});

test('a phrase that other reports have too leads to its page, in the script of the site', () => {
	const [shown] = passagesIn(marked('三个项目“拿地即开工”', [{ start: 5, end: 10 }]));
	expect(marksIn(shown?.segments ?? [])).toEqual(['phrase:拿地即开工']);
	expect(shown?.segments[1]).toMatchObject({ mark: { href: '/hant/phrases/pabc/' } });
});

test('a phrase with a term in it is marked and does not lead away, for links do not nest', () => {
	const [shown] = passagesIn(
		marked('推进“高效办成一件事”', [{ start: 3, end: 10 }], { term: '办成一件事' }),
	);
	expect(marksIn(shown?.segments ?? [])).toEqual(['phrase:高效办成一件事', 'term:办成一件事']);
	expect(shown?.segments[1]).not.toHaveProperty('mark.href');
});

/** The blocks of a report whose first passage has phrases, and which may explain a term. */
function marked(
	text: string,
	phrases: readonly { start: number; end: number }[],
	{ term }: { term?: string } = {},
): ReportBlock[] {
	const entry = `1.${term ?? ''}：`;
	const passages = [
		passage(1, text),
		...(term ? [passage(2, entry, { kind: 'glossary', term: [2, entry.length - 1] })] : []),
	];
	const marks = new Map([['r#p1', phrases.map((stretch) => ({ ...stretch, phrase: 'pabc' }))]]);
	const href = (path: string) => `/hant${path}`;
	const source = { report: report('r'), passages, phrases: { marks, href } };
	return reportInScript(source, asIs).blocks;
}

test('the cells of a row together are its text, and marks stay inside them', () => {
	const passages = [
		passage(1, '指标 QFLP基金 5%', { kind: 'table-row', cells: [0, 3, 10] }),
		passage(2, '1. QFLP基金：合格境外', { kind: 'glossary', term: [3, 9] }),
	];
	const [row] = passagesIn(reportInScript({ report: report('r'), passages }, asIs).blocks);
	const segments = row?.segments ?? [];
	expect(segments.map((segment) => textOf([segment]))).toEqual(['指标 ', 'QFLP基金 ', '5%']);
	expect(marksIn(segments)).toContain('term:QFLP基金');
});

test('a figure is marked in the heading that holds it, and not in the passage below', () => {
	const outline = [heading('h1', { text: '10所学校投用' })];
	const passages = [passage(1, '10所学校开学', { section: 'h1' })];
	const headline = figure({
		metric: '学校投用',
		id: 'r#h1-0',
		heading: 'h1',
		passage: 'r#p1',
		length: 3,
	});
	const view = reportInScript(
		{ report: report('r', { outline }), passages, figures: [headline] },
		asIs,
	);
	const [first] = view.blocks;
	expect(first?.type === 'heading' && marksIn(first.segments)).toEqual(['figure:10所']);
	expect(passagesIn(view.blocks)[0]?.segments).toEqual(['10所学校开学']);
});

test('rows and items that follow each other stand together, paragraphs do not', () => {
	const kinds = [
		'table-row',
		'table-row',
		'paragraph',
		'paragraph',
		'list-item',
		'list-item',
	] as const;
	const passages = kinds.map((kind, index) => passage(index + 1, '文', { kind }));
	const { blocks } = reportInScript({ report: report('r'), passages }, asIs);
	expect(blocks.map((block) => block.type === 'passages' && block.passages.length)).toEqual([
		2, 1, 1, 2,
	]);
});

test('title, issuer and both sides of the metadata are converted', () => {
	const metadata = [
		{ label: '索引号', value: '经济', source: { file: 'r.txt', line: 1, column: 0 } },
	];
	const said = report('r', { title: '经济', issuer: '经济', metadata });
	const view = reportInScript({ report: said, passages: [] }, (text) =>
		text.replaceAll('经', '經').replaceAll('号', '號'),
	);
	expect([view.title, view.issuer]).toEqual(['經济', '經济']);
	expect(view.metadata).toEqual([{ label: '索引號', value: '經济' }]);
});
