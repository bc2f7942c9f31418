import { expect, test } from 'vitest';
import type { Figure } from '../../../../src/analysis/figures/contract.ts';
import { comparabilityNotes } from '../../../../src/analysis/indicators/comparability.ts';
import { figure, places } from './support.ts';

const byId = new Map(places.map((place) => [place.id, place]));
const reports = new Map([['r', { reviews: [2024], plans: [2025] }]]);

/** The notes of the first figure in the company of all. */
function notes(first: Figure, ...others: Figure[]) {
	return comparabilityNotes(first, {
		indicator: { name: '新增停车位' },
		members: [first, ...others],
		places: byId,
		reports,
	});
}

const plain = figure({ metric: '新增停车位' });

test('says nothing of a year of a district among its like', () => {
	expect(notes(plain, figure({ metric: '新增停车位', period: '2025' }))).toEqual([]);
});

test('says that a zone is part of the district beside it', () => {
	const zone = { ...plain, place: 'kfq' };
	expect(notes(zone, plain)).toEqual([{ kind: 'zone', whole: 'qu' }]);
	expect(notes(zone)).toEqual([]);
	expect(notes(plain, zone)).toEqual([]);
});

test.each(['2022/2024', '2024Q1-Q3'])('says that a period is not a year: %s', (period) => {
	expect(notes({ ...plain, period }, plain)).toEqual([{ kind: 'period', period }]);
});

test('says that a running total stands beside counts of a year', () => {
	const total = { ...plain, measure: 'cumulative' as const };
	expect(notes(total, plain)).toEqual([{ kind: 'cumulative' }]);
	expect(notes(total, total)).toEqual([]);
});

test('says from which sum projects are counted, where the sums differ', () => {
	const yuan = figure({ metric: '招引超10亿元项目' });
	const either = figure({ metric: '引进投资超10亿元或1亿美元项目' });
	const same = figure({ metric: '引进10亿元以上项目' });
	expect(notes(either, yuan)).toEqual([{ kind: 'threshold', text: '超10亿元或1亿美元' }]);
	expect(notes(yuan, same)).toEqual([]);
});

test('says that a number of the year in review was expected, but not one of the plan', () => {
	const expected = { ...plain, status: 'target' as const };
	expect(notes(expected)).toEqual([{ kind: 'estimated' }]);
	expect(notes({ ...expected, period: '2025' })).toEqual([]);
});

test('names the park or the new town that a number is of, but not all of them', () => {
	expect(notes({ ...plain, place: '智能制造产业园' })).toEqual([
		{ kind: 'part', name: '智能制造产业园' },
	]);
	const clause = '东部新城总投资121亿元的26个重点项目开工';
	expect(notes({ ...plain, context: clause })).toEqual([{ kind: 'part', name: '东部新城' }]);
	expect(notes({ ...plain, context: '全部产业园26个重点项目开工' })).toEqual([]);
});

test('says that one number holds for several things', () => {
	const metric = '输变电产业、汽车零部件产值';
	const both = figure({ metric, context: `${metric}双双破百亿` });
	expect(notes(both)).toEqual([{ kind: 'shared' }]);
	expect(notes(figure({ metric }))).toEqual([]);
});

test('says what a report calls it where that differs in a qualifier, and only in company', () => {
	const rebuilt = figure({ metric: '改造停车泊位', context: '改造停车泊位10家' });
	expect(notes(rebuilt, plain)).toEqual([{ kind: 'wording', text: '改造停车泊位' }]);
	expect(notes(rebuilt)).toEqual([]);
	expect(notes(figure({ metric: '新建停车位' }), plain)).toEqual([]);
});
