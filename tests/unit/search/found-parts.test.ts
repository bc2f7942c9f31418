import { expect, test } from 'vitest';
import { foundParts } from '../../../src/search/found-parts.ts';
import type { Search } from '../../../src/search/open-search.ts';
import { madeSearch } from './support.ts';

const reports = [
	{ passages: ['钟楼区数据局', '数据港口', '太湖', '新区', '新建园区', '“小巨人”', '小巨人'] },
];

async function partsOf(typed: string): Promise<(string | number)[][]> {
	const search = await madeSearch(reports);
	const parts = await foundParts(search.parse(typed), search);
	return parts.map(({ text, total }) => [text, total]);
}

test('offers the longest runs that are found, left to right', async () => {
	expect(await partsOf('钟楼数据港')).toEqual([
		['钟楼', 1],
		['数据港', 1],
	]);
});

test('offers those of several words that are found', async () => {
	expect(await partsOf('太湖 长江')).toEqual([['太湖', 1]]);
});

test('offers nothing where no two characters are found together', async () => {
	expect(await partsOf('港据湖')).toEqual([]);
});

test.each([
	['"新 区"', [['新区', 1]]],
	['"新 区" 太湖', [['太湖', 1]]],
	['“小巨人”啊', [['“小巨人”', 1]]],
	['啊"小巨人"啊', [['"小巨人"', 2]]],
])('counts for a part of %s what a search for it finds', async (typed, parts) => {
	expect(await partsOf(typed)).toEqual(parts);
	const search = await madeSearch(reports);
	const totals = parts.map(([text]) => search.search(search.parse(String(text))));
	expect((await Promise.all(totals)).map(({ total }) => total)).toEqual(
		parts.map(([, total]) => total),
	);
});

test('is quick to find the end of a long run', async () => {
	const run = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x5000 + index)).join(
		'',
	);
	const search = await madeSearch([{ passages: [`${run}。`] }]);
	let asked = 0;
	const counting: Search = {
		...search,
		search: (query) => {
			asked += 1;
			return search.search(query);
		},
	};
	const parts = await foundParts(search.parse(`${run}龘龘`), counting);
	expect(parts.map(({ text }) => text)).toEqual([run]);
	expect(asked).toBeLessThan(20);
});

test.each([2, 3, 4, 5, 7, 8, 9])('finds a run of %i to its end', async (length) => {
	const run = '甲乙丙丁戊己庚辛壬癸'.slice(0, length);
	const search = await madeSearch([{ passages: [`${run}。`] }]);
	const parts = await foundParts(search.parse(`${run}龘龘`), search);
	expect(parts.map(({ text }) => text)).toEqual([run]);
});
