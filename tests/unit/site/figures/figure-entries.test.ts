import { expect, test } from 'vitest';
import { gatherSeries } from '../../../../src/analysis/indicators/series.ts';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import type { Figure } from '../../../../src/analysis/figures/contract.ts';
import { figureEntries, indexMembers } from '../../../../src/site/figures/figure-entries.ts';
import { leadingFigures } from '../../../../src/site/figures/leading-figures.ts';
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

function setUp(given: readonly Figure[]) {
	const { figures } = assignIndicators(given, { vocabulary, places });
	const reports = [
		{ id: 'r', place: 'qu', reviews: [2024], plans: [2025] },
		{ id: 'z', place: 'kfq', reviews: [2024], plans: [] },
	];
	const series = indexMembers(gatherSeries(figures, { vocabulary, places, reports }));
	return { figures, setting: { series, places: indexPlaces(places), context } };
}

const invested = figure({
	metric: '技术合同成交额',
	text: '超28亿元',
	value: 2_800_000_000,
	unit: '元',
	bound: '>',
});
const planned = { ...invested, id: 'r#p2-0', period: '2025', status: 'target' as const };
const elsewhere = { ...invested, id: 'z#p1-0', report: 'z', place: 'kfq' };

test('tells what a figure is, in short and in base units', () => {
	const { figures, setting } = setUp([invested]);
	expect(figureEntries(figures, setting)[0]).toMatchObject({
		anchor: 'f-p1-0',
		metric: '技术合同成交额',
		amount: '超28亿元',
		base: '2,800,000,000元',
		period: '2024年',
		statusName: '成绩',
		indicator: { name: '技术合同成交额', href: '/indicators/technology-contracts/' },
		neighbours: [],
	});
});

test('shows the same thing here at other times before other places', () => {
	const { figures, setting } = setUp([invested, elsewhere, planned]);
	const [entry] = figureEntries(figures, setting);
	expect(entry?.neighbours.map(({ label }) => label)).toEqual([
		'城南区 2025年 计划',
		'城南经开区 2024年 成绩',
	]);
});

test('lists headlines too, and leads back to them', () => {
	const headline = { ...invested, id: 'r#s1-0', heading: 's1', url: 'reports/r/#s1' };
	const { figures, setting } = setUp([headline, invested]);
	expect(figureEntries(figures, setting).map(({ anchor, href }) => [anchor, href])).toEqual([
		['f-s1-0', '/reports/r/#s1'],
		['f-p1-0', `/${invested.url}`],
	]);
});

test('tells that a growth is one', () => {
	const growth = figure({ metric: '地区生产总值', measure: 'growth', unit: '%', value: 5 });
	const { figures, setting } = setUp([growth]);
	expect(figureEntries(figures, setting).map(({ metric }) => metric)).toEqual(['地区生产总值增速']);
});

test('leads with the most compared figure of each theme, in the order of themes', () => {
	const parking = figure({ metric: '新增停车位', unit: '个', id: 'r#p3-0' });
	const lifts = figure({ metric: '加装电梯', unit: '部', id: 'r#p3-9' });
	const liftsElsewhere = { ...lifts, id: 'z#p3-0', report: 'z', place: 'kfq' };
	const gdp = figure({ metric: '地区生产总值', unit: '元', id: 'r#p9-0' });
	const { figures, setting } = setUp([parking, lifts, gdp, liftsElsewhere]);
	const own = figures.filter(({ report }) => report === 'r');
	expect(leadingFigures(own, setting.series)).toEqual(['r#p9-0', 'r#p3-9']);
});

test('leads with nothing that was read in doubt or belongs to no series', () => {
	const doubtful = figure({ metric: '新增停车位', unit: '个', confidence: 'low' });
	const alone = figure({ metric: '发布餐饮“黑榜”', unit: '期', id: 'r#p2-1' });
	const { figures, setting } = setUp([doubtful, alone]);
	expect(leadingFigures(figures, setting.series)).toEqual([]);
});
