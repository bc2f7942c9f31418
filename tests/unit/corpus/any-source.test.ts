/** Whatever the file: no crash, no character lost, and Markdown gives back the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../../src/corpus/read-report.ts';
import { formatReportFile, parseReportFile } from '../../../src/corpus/report-file.ts';
import { expectSacred, expectTiled, expectTraced } from './sacred.ts';
import { paragraph, places } from './support.ts';

const fragments = [
	'政府工作报告', '一、', '（一）', '1.', '(2)', '名词解释：', '各位代表：', '索 引 号:', '发布日期: 2026-01-28', '—— ', '# ', '## ',
	'“', '”', '（', ')', ',', '。', '；', '|', '|---|', '- ', '*', '_', '~', '`', '[x](javascript:alert(1))', '<script>', '{a}', '$', '\\',
	'&amp;', '&', '[^1]: ', '[^1]', 'https://a.cn', 'a@b.cn', '\u3000\u3000', ' ', '\t', '\u00a0', '\r', '\n', '\n\n', '\u0000', '\ufeff',
	'😀', '𠮷', '3.5亿元', '增长4.5%', '图为新建道路', '本报记者', paragraph(),
]; // prettier-ignore

const anySource = fc
	.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6, unit: 'binary' })), {
		maxLength: 40,
	})
	.map((parts) => parts.join(''));

test('any text is read without a crash, no character lost', () => {
	fc.assert(
		fc.property(anySource, (text) => {
			const bytes = new TextEncoder().encode(text);
			const decoded = new TextDecoder().decode(bytes);
			const result = readReport({ file: 'any.txt', bytes }, { places });
			if (!('report' in result)) {
				expect(result.problems).toHaveLength(1);
				return;
			}
			if (result.report.source.encoding === 'utf-8') expectSacred(result, decoded);
			const { report, passages } = result;
			expect(parseReportFile(formatReportFile({ report, passages }))).toEqual({ report, passages });
		}),
		{ numRuns: 1500 },
	);
});

test('any bytes are read or refused', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
			const result = readReport({ file: 'any.bin', bytes }, { places });
			expect('report' in result || result.problems.length === 1).toBe(true);
		}),
		{ numRuns: 500 },
	);
});

test('any HTML is read without a crash, each character traced to its place', () => {
	const tags = [
		'<p>',
		'</p>',
		'<div>',
		'</div>',
		'<table><tr><td>',
		'</td><td>',
		'<br>',
		'<h2>',
		'&nbsp;',
		'&#x4e00;',
		'&lt',
		'&acE;',
		'<!--',
		'-->',
	];
	const html = fc.array(fc.constantFrom(...fragments, ...tags), { maxLength: 40 });
	fc.assert(
		fc.property(html, (parts) => {
			const text = `<!doctype html>${parts.join('')}`;
			const result = readReport(
				{ file: 'any.html', bytes: new TextEncoder().encode(text) },
				{ places },
			);
			if (!('report' in result)) return;
			expectTiled(result.coverage, new TextDecoder().decode(new TextEncoder().encode(text)));
			expectTraced(result, text);
			const { report, passages } = result;
			expect(parseReportFile(formatReportFile({ report, passages }))).toEqual({ report, passages });
		}),
		{ numRuns: 800 },
	);
});
