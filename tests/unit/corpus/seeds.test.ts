/** Facts about the five sources, and the properties that hold for every source. */
import { describe, expect, test } from 'vitest';
import { restorePunctuation } from '../../../src/corpus/punctuation.ts';
import { formatReportFile, parseReportFile } from '../../../src/corpus/report-file.ts';
import { diffContent, readCorpus } from '../../../scripts/ingest/corpus-files.ts';
import { expectSacred } from './sacred.ts';
import { entries, readSeed } from './support.ts';

test('the report files are what ingest makes of the sources', () => {
	const { files, problems } = readCorpus('.');
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
	expect(diffContent('.', files)).toEqual([]);
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
	const result = readSeed(entry);

	test('every character is text, metadata or furniture, once', () => {
		expectSacred(result, result.text);
	});

	test('the text is that of the file but for restored marks', () => {
		const lines = result.text.split('\n');
		expect(result.passages).not.toEqual([]);
		for (const { text, source } of result.passages) {
			const pieces = source.map(({ line, endLine, column, endColumn }) =>
				line === endLine ? lines[line - 1]?.slice(column, endColumn) : '\u3000',
			);
			expect(text).toBe(restorePunctuation(pieces.join('')));
		}
	});

	test('Markdown gives back what was written', () => {
		const { report, passages } = result;
		expect(parseReportFile(formatReportFile({ report, passages }))).toEqual({ report, passages });
	});

	test('no half-width mark stays beside hanzi', () => {
		const marks = result.passages.flatMap(
			({ text }) => text.match(/\p{Script=Han}[,:;()!?]/gu) ?? [],
		);
		expect(marks).toEqual([]);
	});
});

const byId = new Map(entries.map((entry) => [entry.id, readSeed(entry)]));

test.each([
	['zhonglou-edz-2025', 14, 16],
	['zhonglou-2025-plan', 29, 18],
	['changzhou-edz-2023', 46, 25],
	['zhonglou-edz-2024', 27, 4],
	['jintan-2024', 36, 46],
])('%s has %d passages under %d headings', (id, passages, headings) => {
	expect([byId.get(id)?.passages.length, byId.get(id)?.report.outline.length]).toEqual([
		passages,
		headings,
	]);
});

test('the spread has three articles and eight boxes, each with its caption', () => {
	const { report, passages } = byId.get('changzhou-edz-2023') ?? {};
	const marked = report?.outline.filter(({ runIn }) => !runIn) ?? [];
	expect(marked.filter(({ depth }) => depth === 1).map(({ text }) => text)).toEqual([
		'2024年十大民生实事项目出炉',
		'2023 数说精彩',
	]);
	expect(marked.filter(({ depth }) => depth === 2)).toHaveLength(8);
	const captions =
		passages?.filter(({ kind, headings }) => kind === 'caption' && headings.length === 3) ?? [];
	expect(new Set(captions.map(({ section }) => section)).size).toBe(8);
});

test('metadata of a portal is read whole', () => {
	const { report } = byId.get('zhonglou-edz-2025') ?? {};
	expect(report?.metadata.map(({ label }) => label)).toEqual([
		'信息名称', '索引号', '组配分类', '公开方式', '文件编号', '发布机构', '产生日期', '发布日期', '废止日期', '内容概述',
	]); // prettier-ignore
	expect([report?.issuer, report?.published]).toEqual(['经济开发区', '2026-01-28']);
});
