import { expect, test } from 'vitest';
import type { Coverage } from '../../../src/corpus/contract.ts';
import { aboutTables } from '../../../src/site/about-page.ts';
import { sourceLines } from '../../../src/site/source-page.ts';
import { context, report } from './support/samples.ts';

const { convert, t } = context;
const page = '/reports/r/';
const stretch = (
	line: number,
	column: number,
	endColumn: number,
	said: Partial<Coverage>,
): Coverage => {
	return { line, column, endColumn, role: 'passage', ...said };
};

test('a line is cut into its stretches, and each says what it became', () => {
	const coverage = [
		stretch(1, 0, 3, { role: 'furniture' }),
		stretch(1, 3, 5, { role: 'heading', target: 'h1' }),
		stretch(1, 5, 9, { target: 'p2' }),
	];
	const [line] = sourceLines('01 标题正文如此', { coverage, page, convert, t });
	expect(line?.stretches.map(({ text }) => text)).toEqual(['01 ', '标题', '正文如此']);
	expect(line?.notes).toEqual([
		{ text: '网页其他文字' },
		{ text: '小标题', href: '/reports/r/#h1' },
		{ text: '第2段', href: '/reports/r/#p2' },
	]);
});

test('two stretches that became one passage make one note', () => {
	const coverage = [stretch(1, 0, 1, { target: 'p1' }), stretch(1, 1, 2, { target: 'p1' })];
	expect(sourceLines('甲乙', { coverage, page, convert, t })[0]?.notes).toHaveLength(1);
});

test('empty lines are kept, with nothing to say of them', () => {
	const lines = sourceLines('甲\n\n乙', {
		coverage: [stretch(1, 0, 1, {}), stretch(3, 0, 1, {})],
		page,
		convert,
		t,
	});
	expect(lines.map(({ number, notes }) => [number, notes.length])).toEqual([
		[1, 1],
		[2, 0],
		[3, 1],
	]);
});

test('a carriage return before the end of a line is not shown', () => {
	const [line] = sourceLines('甲\r\n', { coverage: [stretch(1, 0, 1, {})], page, convert, t });
	expect(line?.stretches).toEqual([{ text: '甲', role: 'passage' }]);
});

test('control characters, which no page can hold, are shown by their pictures', () => {
	const [line] = sourceLines('甲\u0000乙\t丙', {
		coverage: [stretch(1, 0, 5, {})],
		page,
		convert,
		t,
	});
	expect(line?.stretches[0]?.text).toBe('甲␀乙\t丙');
});

test('a correction of several lines gives its reason once', () => {
	const correction = '排在中间。';
	const coverage = [stretch(1, 0, 1, { correction }), stretch(2, 0, 1, { correction })];
	const lines = sourceLines('甲\n乙', { coverage, page, convert, t });
	expect(lines.map(({ corrections }) => corrections)).toEqual([
		['更正：排在中间。'],
		['更正，理由同上'],
	]);
});

test('the about page has one line for a correction, from its first line to its last', () => {
	const correction = '报纸排版把标题印在中间。';
	const coverage = [
		stretch(111, 0, 9, { correction }),
		stretch(120, 0, 9, { correction }),
		stretch(3, 0, 2, {}),
	];
	const { corrections } = aboutTables([{ report: report('r'), coverage, problems: [] }], context);
	expect(corrections).toEqual([
		{ lines: '111—120', href: '/reports/r/source/#L111', title: '报告r', text: correction },
	]);
});

test('the about page counts characters by what became of them, white space apart', () => {
	const coverage = [
		stretch(1, 0, 1200, {}),
		stretch(2, 0, 300, {}),
		stretch(3, 0, 7, { role: 'furniture' }),
		stretch(4, 0, 5, { role: 'blank' }),
	];
	const { sources } = aboutTables([{ report: report('r'), coverage, problems: [] }], context);
	expect(sources[0]?.roles).toEqual(['正文 1,500', '网页其他文字 7']);
});

test('a problem leads to its line of the source', () => {
	const source = { file: 'r.txt', line: 7, column: 2 };
	const problem = {
		rule: 'quote-unpaired',
		level: 'note',
		message: '引号不成对。',
		source,
	} as const;
	const { problems } = aboutTables(
		[{ report: report('r'), coverage: [], problems: [problem] }],
		context,
	);
	expect(problems).toEqual([
		{ lines: '7', href: '/reports/r/source/#L7', title: '报告r', text: '引号不成对。' },
	]);
});
