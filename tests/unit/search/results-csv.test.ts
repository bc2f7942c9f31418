import { expect, test } from 'vitest';
import { resultsCsv } from '../../../src/search/results-csv.ts';
import type { ReportHits } from '../../../src/search/searcher.ts';

const rowsFor = (text: string): string[] => {
	const hits: ReportHits = {
		report: {
			id: 'r',
			title: '报告',
			kind: 'feature',
			reviews: [2024],
			plans: [2025],
			url: 'reports/r/',
		},
		titles: [],
		headings: [],
		passages: [
			{
				passage: { number: 3, kind: 'paragraph', text, headings: [] },
				isHeaded: false,
				marks: [],
				terms: new Set(),
			},
		],
	};
	const labels = { columns: ['地方'], passage: (n: number) => `第${n}段` };
	return resultsCsv([hits], labels, (url) => `https://site.test/${url}`).split('\r\n');
};

test('writes a row a passage, with its address', () => {
	expect(rowsFor('养老，助餐')).toEqual([
		'"地方"',
		'"","2024 2025","报告","第3段","养老，助餐","https://site.test/reports/r/#p3"',
		'',
	]);
});

test('doubles quotes, so that a field cannot end early', () => {
	expect(rowsFor('称"好"')[1]).toContain('"称""好"""');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '\t=1'])(
	'a spreadsheet does not run %j',
	(text) => {
		expect(rowsFor(text)[1]).toContain(`"'${text}"`);
	},
);

test('a sign inside a text stays', () => {
	expect(rowsFor('1+1=2')[1]).toContain('"1+1=2"');
});
