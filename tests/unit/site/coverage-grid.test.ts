import { expect, test } from 'vitest';
import type { Place } from '../../../src/corpus/places.ts';
import { coverageGrid } from '../../../src/site/coverage-grid.ts';
import { indexPlaces } from '../../../src/site/place-index.ts';
import { placePage, placeSources } from '../../../src/site/place-page.ts';
import { context, report } from './support/samples.ts';

const place = (id: string): Place => ({ id, name: id, short: id, kind: 'district', aliases: [] });
const places = indexPlaces([place('a'), place('b'), place('empty')]);
const reports = [
	report('a-2024', { place: 'a', reviews: [2024], plans: [2025], characters: 7402 }),
	report('b-2023', { place: 'b', reviews: [2023] }),
];
const size = { places: 9, years: 9 };
const sources = {
	context,
	count: (report: string, year: number) => (report === 'a-2024' && year === 2025 ? 63 : 0),
	followups: (place: string, year: number) =>
		place === 'a' && year === 2025
			? { href: '/followups/#a-2025', targets: 63, answered: 2 }
			: undefined,
};

test('a report stands in the year that it reviews and in the year that it plans', () => {
	const { years, rows } = coverageGrid(reports, { places, size, ...sources });
	const statuses = rows[0]?.cells.map(({ entries }) => entries.map(({ status }) => status));
	expect(years).toEqual([2023, 2024, 2025]);
	expect(statuses).toEqual([[], ['outcome'], ['target']]);
});

test('an entry says where it leads and how many targets the report sets', () => {
	const { rows } = coverageGrid(reports, { places, size, ...sources });
	expect(rows[0]?.cells[2]?.entries[0]).toMatchObject({
		href: '/reports/a-2024/',
		count: '计划 · 63 项目标',
	});
});

test('the year of a plan leads to what became of it, other years do not', () => {
	const { rows } = coverageGrid(reports, { places, size, ...sources });
	const links = rows.map(({ cells }) => cells.map(({ followups }) => followups?.href));
	expect(links).toEqual([
		[undefined, undefined, '/followups/#a-2025'],
		[undefined, undefined, undefined],
	]);
});

test('a place without reports has no row', () => {
	const { rows } = coverageGrid(reports, { places, size, ...sources });
	expect(rows.map((row) => row.place.id)).toEqual(['a', 'b']);
});

test('the latest years are shown, and the places that found no room are counted', () => {
	const grid = coverageGrid(reports, { places, size: { places: 1, years: 2 }, ...sources });
	expect([grid.years, grid.rows.length, grid.rest]).toEqual([[2024, 2025], 1, 1]);
});

test('a corpus without reports has a grid without rows', () => {
	expect(coverageGrid([], { places, size, ...sources })).toEqual({ years: [], rows: [], rest: 0 });
});

test('the page of a place begins with its latest year and has its undated reports apart', () => {
	const undated = report('a-x', { place: 'a' });
	const [a] = placeSources([...reports, undated], places);
	const page = a && placePage(a, sources);
	expect(page?.years.map(({ year, entries }) => [year, entries[0]?.status])).toEqual([
		[2025, 'target'],
		[2024, 'outcome'],
	]);
	expect(page?.undated.map(({ id }) => id)).toEqual(['a-x']);
});

test('every place has a page, also one without reports', () => {
	expect(placeSources(reports, places).map((source) => source.place.id)).toEqual([
		'a',
		'b',
		'empty',
	]);
});
