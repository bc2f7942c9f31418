import { expect, test } from 'vitest';
import { chosenIn, countReports, countReportsByPlaceAndYear } from '../../../src/search/spread.ts';
import { madeSearch } from './support.ts';

const jintan = { id: 'jintan', name: '金坛区' };
const zhonglou = { id: 'zhonglou', name: '钟楼区' };
const search = await madeSearch([
	{ place: jintan, passages: ['高质量发展', '发展'] },
	{ place: jintan, plans: 2026, passages: ['高质量发展'] },
	{ place: zhonglou, passages: ['发展经济'] },
	{ place: zhonglou, passages: ['太湖治理'] },
	{ passages: ['发展'] },
]);
const query = search.parse('发展');

test('is told where a query may be in more reports than are read, and only there', async () => {
	expect(await search.spread(query, 4)).toBeUndefined();
	expect((await search.spread(query, 3))?.reports).toEqual(new Set([0, 1, 2, 4]));
});

test('counts reports by place, year and kind without reading them', async () => {
	const spread = await search.spread(query, 1);
	if (!spread) throw new Error('Expected a spread, got none');
	expect(countReports(spread, 'place', {})).toEqual(
		new Map([
			['jintan', 2],
			['zhonglou', 1],
		]),
	);
	expect(countReports(spread, 'year', { place: 'jintan' })).toEqual(
		new Map([
			['2024', 2],
			['2025', 1],
			['2026', 1],
		]),
	);
	expect(countReports(spread, 'kind', {})).toEqual(new Map([['feature', 4]]));
	expect(spread.values.place.map(({ name }) => name)).toEqual(['金坛区', '钟楼区']);
});

test('a choice leaves its reports, an unknown one none', async () => {
	const spread = await search.spread(query, 1);
	if (!spread) throw new Error('Expected a spread, got none');
	expect(chosenIn(spread, { place: 'jintan', year: '2026' })).toEqual(new Set([1]));
	expect(chosenIn(spread, { theme: 'city' })).toEqual(new Set([0, 1, 2, 4]));
	expect(chosenIn(spread, { place: 'nowhere' })).toEqual(new Set());
});

test('the table has a row a place, the one with the most reports first', async () => {
	const spread = await search.spread(query, 1);
	if (!spread) throw new Error('Expected a spread, got none');
	expect(countReportsByPlaceAndYear(spread, { place: 'zhonglou' })).toEqual({
		years: ['2024', '2025', '2026'],
		rows: [
			{ place: jintan, total: 2, counts: [2, 1, 1] },
			{ place: zhonglou, total: 1, counts: [1, 1, 0] },
		],
	});
});
