import { expect, test } from 'vitest';
import { reportSchema, type Report } from '../../../src/corpus/contract.ts';
import { readReport } from '../../../src/corpus/read-report.ts';
import { formatReportFile, parseReportFile } from '../../../src/corpus/report-file.ts';
import { createConverter } from '../../../src/script/converter.ts';
import { ownRows } from '../../../src/site/disclosure.ts';
import { reportNode } from '../../../src/site/report-node.ts';
import { headInScript } from '../../../src/site/report-view.ts';
import { translateInto } from '../../../src/site/translate.ts';

const address = 'https://www.example.gov.cn/art/2025/1/8/art_1.html?a=1&b=2';
const text = '甲县政府工作报告\n\n过去一年，全县上下坚持稳中求进，较好完成了各项目标任务。\n';

function read(more: { address?: string }) {
	const entry = {
		id: 'jia-2024',
		file: 'a.txt',
		place: 'jia',
		kind: 'government-work-report' as const,
		reviews: [2024],
		plans: [],
		...more,
	};
	const result = readReport({ file: 'a.txt', bytes: Buffer.from(text) }, { places: [], entry });
	if (!('report' in result)) throw new Error('Expected a report, got problems alone');
	return result;
}

function nodeOf(report: Report) {
	const convert = createConverter('hans');
	const setting = { head: headInScript(report, convert), place: undefined };
	const own = (path: string) => path;
	const t = translateInto('hans');
	return reportNode(report, setting, {
		script: 'hans',
		lang: 'zh-Hans',
		convert,
		t,
		href: own,
		address: own,
	});
}

test('the address of the catalog stands in the report and in its file', () => {
	const result = read({ address });
	expect(result.report.address).toBe(address);
	expect(parseReportFile(formatReportFile(result)).report.address).toBe(address);
});

test.each([
	['hans', '原网页'],
	['hant', '原網頁'],
] as const)('the table of disclosure links the page in %s', (script, label) => {
	const rows = ownRows(read({ address }).report, translateInto(script));
	expect(rows.filter(({ href }) => href)).toEqual([{ label, value: address, href: address }]);
});

test('a report without an address has no such row', () => {
	const rows = ownRows(read({}).report, translateInto('hans'));
	expect(rows.map(({ label }) => label)).not.toContain('原网页');
});

test('schema.org is told on which page the report is based', () => {
	expect(nodeOf(read({ address }).report)).toMatchObject({ isBasedOn: { url: address } });
});

test('no address of a script gets into a report', () => {
	const { report } = read({});
	expect(reportSchema.safeParse({ ...report, address: 'javascript:alert(1)' }).success).toBe(false);
});
