import { expect, test } from 'vitest';
import { readPlainLines } from '../../../src/corpus/lines.ts';
import { readDate, readMetadata } from '../../../src/corpus/metadata.ts';

function fieldsOf(text: string): string[][] | undefined {
	const [line] = readPlainLines(text);
	const entries = line && readMetadata(line, 'report.txt');
	return entries?.map(({ label, value, source }) => [label, value, String(source.column)]);
}

test('reads a label that is spaced out', () => {
	expect(fieldsOf('索 引 号:014119774/2026-00002')).toEqual([
		['索引号', '014119774/2026-00002', '0'],
	]);
});

test('reads several entries of one line, also an empty one', () => {
	expect(fieldsOf('文件编号: 发布机构:经济开发区')).toEqual([
		['文件编号', '', '0'],
		['发布机构', '经济开发区', '6'],
	]);
});

test('leaves buttons out of values', () => {
	expect(fieldsOf('发布时间:2025-01-04 浏览次数: 【打印】 【字体:')).toEqual([
		['发布时间', '2025-01-04', '0'],
		['浏览次数', '', '16'],
		['字体', '', '28'],
	]);
});

test('takes a sentence that contains a label for no entry', () => {
	expect(fieldsOf('我们严格按照发布日期:要求公开信息。')).toBeUndefined();
});

test.each([
	['2026-01-28', '2026-01-28'],
	['2025年1月4日', '2025-01-04'],
	['2024/3/9 10:15', '2024-03-09'],
	['2025-02-30', undefined],
	['有效', undefined],
])('reads the date %s as %s', (text, date) => {
	expect(readDate(text)).toBe(date);
});

test('keeps brackets that are no buttons', () => {
	expect(fieldsOf('信息名称:[x](javascript:alert(1))报告')?.[0]?.[1]).toBe(
		'[x](javascript:alert(1))报告',
	);
});
