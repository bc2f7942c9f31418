import { expect, test } from 'vitest';
import { foundParts } from '../../../src/search/found-parts.ts';
import { termOf } from '../../../src/search/parse-query.ts';
import { folding, madeSearch } from './support.ts';

const reports = [{ passages: ['钟楼区数据局', '数据港口', '太湖'] }];

async function partsOf(typed: string): Promise<(string | number)[][]> {
	const search = await madeSearch(reports);
	const parts = await foundParts(search.parse(typed), {
		termOf: (text) => termOf(text, { folding }),
		search: search.search,
		mayHold: async (folded) => (await search.index.candidates(folded)).size > 0,
	});
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
