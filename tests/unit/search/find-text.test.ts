import { expect, test } from 'vitest';
import { mergeMarks, searchText } from '../../../src/search/find-text.ts';
import { termOf } from '../../../src/search/parse-query.ts';
import { folding } from './support.ts';

const marked = (text: string, typed: string, isLiteral = false) =>
	searchText(text, folding)
		.marksOf(termOf(typed, { folding, isLiteral }))
		.map(({ start, end }) => text.slice(start, end));

test.each([
	['入选TOP 50强', 'top50', ['TOP 50']],
	['發展銀髮經濟', '银发', ['銀髮']],
	['新增充电桩 3 个', '3个', ['3 个']],
	['人人人', '人人', ['人人']],
	['2000年', '0', ['0', '0', '0']],
	['新增9㎡ 3个', '㎡3', ['㎡ 3']],
	['Ⅲ类水质，Ⅱ类水质', 'Ⅱ类', ['Ⅱ类']],
	['Ⅲ类水质，II类水质', 'iii类', ['Ⅲ类']],
	['𠮷𠮷', '\udfb7', []],
	['新建道路15.5公里', '15公里', []],
])('in %s, %s marks %j', (text, typed, marks) => {
	expect(marked(text, typed)).toEqual(marks);
});

test('a literal term minds white space', () => {
	expect(marked('入选TOP 50强', 'TOP 50', true)).toEqual(['TOP 50']);
	expect(marked('入选TOP50强', 'TOP 50', true)).toEqual([]);
	expect(marked('9㎡ TOP 50', '㎡ TOP', true)).toEqual(['㎡ TOP']);
});

test('marks that overlap become one, those that touch do not', () => {
	const marks = [
		{ start: 4, end: 6 },
		{ start: 0, end: 2 },
		{ start: 1, end: 3 },
		{ start: 3, end: 4 },
		{ start: 8, end: 9 },
	];
	expect(mergeMarks(marks)).toEqual([
		{ start: 0, end: 3 },
		{ start: 3, end: 4 },
		{ start: 4, end: 6 },
		{ start: 8, end: 9 },
	]);
});
