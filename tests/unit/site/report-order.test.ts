import { expect, test } from 'vitest';
import type { Place } from '../../../src/corpus/places.ts';
import { indexPlaces } from '../../../src/site/place-index.ts';
import { readingSources } from '../../../src/site/reading-sources.ts';
import { inPlaceOrder, neighboursOf, yearsOf } from '../../../src/site/report-order.ts';
import { report } from './support/samples.ts';

const place = (id: string, parent?: string): Place => {
	return { id, name: id, short: id, kind: 'district', aliases: [], ...(parent && { parent }) };
};
const places = indexPlaces([place('b'), place('a'), place('a-part', 'a')]);
const idsOf = (reports: readonly { id: string }[]) => reports.map(({ id }) => id);

test('reports stand place by place, each place’s by year, unknown places last', () => {
	const reports = [
		report('lost', { place: 'nowhere', reviews: [2020] }),
		report('b-2024', { place: 'b', reviews: [2024] }),
		report('a-2025', { place: 'a', reviews: [2025] }),
		report('a-2024', { place: 'a', reviews: [2024], plans: [2025] }),
		report('part-2023', { place: 'a-part', reviews: [2023] }),
	];
	expect(idsOf(inPlaceOrder(reports, places))).toEqual([
		'a-2024',
		'a-2025',
		'part-2023',
		'b-2024',
		'lost',
	]);
});

test('what was planned for a year comes before what was reported of it', () => {
	const reports = [
		report('outcome', { place: 'a', reviews: [2025] }),
		report('plan', { place: 'a', plans: [2025] }),
	];
	expect(idsOf(inPlaceOrder(reports, places))).toEqual(['plan', 'outcome']);
});

test('a report without a year comes after those that have one', () => {
	const reports = [
		report('undated', { place: 'a' }),
		report('dated', { place: 'a', reviews: [2030] }),
	];
	expect(idsOf(inPlaceOrder(reports, places))).toEqual(['dated', 'undated']);
});

test('a year that is both reviewed and planned counts once', () => {
	expect(yearsOf({ reviews: [2025, 2024], plans: [2025] })).toEqual([2024, 2025]);
});

test('the first report has none before it, the last none after it', () => {
	const [one, two] = [report('one'), report('two')];
	const neighbours = neighboursOf([one, two]);
	expect(neighbours.get('one')).toEqual({ next: two });
	expect(neighbours.get('two')).toEqual({ previous: one });
});

test('a reading page knows what lies around its report and its place', () => {
	const texts = [
		{ report: report('x', { place: 'a-part', reviews: [2024] }), passages: [] },
		{ report: report('y', { place: 'a', reviews: [2024] }), passages: [] },
	];
	const [x, y] = readingSources(texts, places);
	expect(x?.previous).toEqual({ report: texts[1]?.report, place: places.byId.get('a') });
	expect([x?.next, idsOf(x?.above ?? []), idsOf(y?.parts ?? [])]).toEqual([
		undefined,
		['a'],
		['a-part'],
	]);
});
