import { expect, test } from 'vitest';
import type { Figure } from '../../../../src/analysis/figures/contract.ts';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import { gatherSeries } from '../../../../src/analysis/indicators/series.ts';
import { indicatorMatrix, seriesByPlace } from '../../../../src/site/indicators/matrix.ts';
import { indexPlaces } from '../../../../src/site/place-index.ts';
import { translateInto } from '../../../../src/site/translate.ts';
import { figure, places, vocabulary } from '../../analysis/indicators/support.ts';

const context = {
	script: 'hans',
	lang: 'zh-Hans',
	convert: (text: string) => text,
	t: translateInto('hans'),
	href: (path: string) => path,
	address: () => undefined,
} as const;
const themes = [
	{ id: 'city' as const, title: '城市更新与基础设施' },
	{ id: 'innovation' as const, title: '科技创新与人才' },
];
const reports = [{ id: 'r', place: 'qu', reviews: [2024], plans: [2025] }];

const done = figure({ metric: '新增停车位', unit: '个', text: '1124个', value: 1124 });
const planned: Figure = {
	...done,
	id: 'r#p2-0',
	text: '600个',
	value: 600,
	period: '2025',
	status: 'target',
};
const ofZone: Figure = { ...done, id: 'r#p3-0', text: '80个', value: 80, place: 'kfq' };
const lifts = figure({ metric: '加装电梯', unit: '部', id: 'r#p4-0' });

function gather(...given: Figure[]) {
	const { figures } = assignIndicators(given, { vocabulary, places });
	return gatherSeries(figures, { vocabulary, places, reports });
}

function matrixOf(given: Figure[], most = 12) {
	const index = indexPlaces(places);
	return indicatorMatrix(gather(...given), { places: index, themes, most, context });
}

test('has a column for each place in each year, and a row for each series', () => {
	const { columns, themes: groups } = matrixOf([done, planned, ofZone, lifts]);
	expect(columns.map(({ label }) => label)).toEqual([
		'城南区 2024年',
		'城南区 2025年',
		'城南经开区 2024年',
	]);
	expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
		['city', ['lifts-added', 'parking-spaces']],
	]);
});

test('leaves a gap where a report says nothing, and notes the zone of the district', () => {
	const [, parking] = matrixOf([done, planned, ofZone, lifts]).themes[0]?.rows ?? [];
	const [lift] = matrixOf([done, planned, ofZone, lifts]).themes[0]?.rows ?? [];
	expect(parking?.cells.map(({ values }) => values.map(({ amount }) => amount))).toEqual([
		['1124个'],
		['600个'],
		['80个'],
	]);
	expect(parking?.cells[2]?.values[0]?.notes).toEqual(['城南区的一部分']);
	expect(lift?.cells.map(({ values }) => values.length)).toEqual([1, 0, 0]);
});

test('keeps the latest years where there is no room for all, and counts the rest', () => {
	const matrix = matrixOf([done, planned, ofZone], 1);
	expect(matrix.columns.map(({ label }) => label)).toEqual(['城南区 2025年']);
	expect(matrix.rest).toBe(2);
	expect(matrix.themes[0]?.rows[0]?.rest).toBe(2);
});

test('puts a run of years with its last, and says so in the cell', () => {
	const run = { ...done, period: '2022/2024' };
	const [cell] = matrixOf([run]).themes[0]?.rows[0]?.cells ?? [];
	expect(cell?.label).toBe('城南区 2024年');
	expect(cell?.values[0]?.notes).toEqual(['2022—2024年合计']);
});

test('gives a place its own values alone', () => {
	const series = seriesByPlace(gather(done, planned, ofZone, lifts)).get('kfq') ?? [];
	expect(series.map(({ members }) => members.map(({ value }) => value))).toEqual([[80]]);
});

test('joins what a report says twice of one year', () => {
	const again = { ...done, id: 'r#p9-0' };
	const [series] = gather(done, again);
	expect(series?.members).toHaveLength(1);
	expect(series?.members[0]?.repeats.map(({ id }) => id)).toEqual(['r#p9-0']);
	expect(gather(done, { ...again, value: 1125 })[0]?.members).toHaveLength(2);
});

test('says once that a number was only expected, and since when one was there', () => {
	const expected: Figure = { ...done, status: 'target', context: '预计新增停车位1124个' };
	const there: Figure = { ...done, id: 'r#p8-0', period: '2025', asOfReport: true };
	const cells = matrixOf([expected, there]).themes[0]?.rows[0]?.cells ?? [];
	const [value, later] = cells.flatMap(({ values }) => values);
	expect([value?.mark, value?.statusName, value?.notes]).toEqual(['estimated', '预计', []]);
	expect([later?.mark, later?.period]).toEqual(['outcome', '至2025年报告时']);
});
