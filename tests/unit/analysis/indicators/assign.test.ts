import { expect, test } from 'vitest';
import { assign, figure } from './support.ts';

test.each([
	['有效高企总数', '家', 'high-tech-stock'],
	['国家高新技术企业', '家', 'high-tech-stock'],
	['审核通过高新技术企业', '家', 'high-tech-new'],
	['新认定高企', '家', 'high-tech-new'],
	['净增高新技术企业', '家', 'high-tech-net'],
	['招引科小', '家', 'tech-sme-attracted'],
	['新认定科小', '家', 'tech-sme-new'],
	['新增“四上”单位', '家', 'four-above-new'],
	['新增规上企业', '户', 'industrial-firms-new'],
	['助餐点服务老年人', '人次', 'meals-year'],
	['老年人助餐点月均就餐', '人次', 'meals-month'],
	['新增养老助餐点', '处', 'meal-points'],
	['重大项目开工', '个', 'major-projects-started'],
	['省市区重点项目竣工投产', '个', 'major-projects-finished'],
	['新建农村公厕', '座', 'rural-toilets'],
	['新建城市公厕', '座', 'toilets'],
	['新增停车泊位', '个', 'parking-spaces'],
	['全年新增屋顶光伏装机容量', '兆瓦', 'solar-capacity'],
	['项目实现“竣备即发证”', '个', 'certificate-on-completion'],
	['组织送戏下乡', '场次', 'village-shows'],
	['改造提升口袋公园', '处', 'pocket-parks'],
	['获评省（潜在）独角兽', '家', 'potential-unicorns'],
	['新增独角兽企业', '家', 'unicorns'],
])('%s in %s belongs to %s', (metric, unit, id) => {
	expect(assign(figure({ metric, unit })).ids).toEqual([id]);
});

test.each([
	['工业投资', 'industrial-investment-growth'],
	['制造业投资', 'manufacturing-investment-growth'],
	['地区生产总值', 'gdp-growth'],
	['规模以上工业增加值', 'industrial-added-value-growth'],
])('the growth of %s is a series of its own', (metric, id) => {
	expect(assign(figure({ metric, measure: 'growth', unit: '%' })).ids).toEqual([id]);
	expect(assign(figure({ metric, unit: '元' })).ids).not.toEqual([id]);
});

test.each([
	['西电常变出口金额', 'growth', '%', 'a firm'],
	['国家级专精特新“小巨人”企业项目', 'level', '个', 'projects of firms'],
	['东部新城老旧小区改造', 'level', '个', 'a part of the place'],
	['老旧小区惠及居民', 'level', '户', 'people instead of estates'],
	['既有住宅电动汽车充电桩', 'level', '组', 'another unit'],
] as const)('%s joins no series (%s, %s: %s)', (metric, measure, unit, _) => {
	expect(assign(figure({ metric, measure, unit })).ids).toEqual([null]);
});

test('leaves out the name of the place, but not that of another', () => {
	const own = figure({ metric: '城南经开区实现“拿地即开工”项目', unit: '个', place: 'kfq' });
	const other = figure({ metric: '城北经开区实现“拿地即开工”项目', unit: '个', place: 'kfq' });
	expect(assign(own).ids).toEqual(['start-on-land']);
	expect(assign(other).ids).toEqual([null]);
});

test('joins what belongs to a park, but not what belongs to a firm or a project', () => {
	const metric = '市政道路通车';
	const of = (place: string) => figure({ metric: `${place}${metric}`, unit: '条', place });
	expect(assign(of('智能制造产业园')).ids).toEqual(['roads-opened']);
	expect(assign(of('远方集团')).ids).toEqual([null]);
	expect(assign(figure({ metric, unit: '条', place: '全省' })).ids).toEqual([null]);
});

test('takes a running total for all there are, whatever its words', () => {
	const total = figure({ metric: '新认定高新技术企业', measure: 'cumulative' });
	expect(assign(total).ids).toEqual(['high-tech-stock']);
});

test('lets a headline follow the text that it repeats', () => {
	const headline = figure({ metric: '高新技术企业', heading: 's1', value: 220, offset: 1 });
	const text = figure({ metric: '审核通过高新技术企业', value: 220, offset: 2 });
	expect(assign(headline, text).ids).toEqual(['high-tech-new', 'high-tech-new']);
	expect(assign(headline, { ...text, value: 221 }).ids).toEqual([
		'high-tech-stock',
		'high-tech-new',
	]);
});

test('gives a number that holds for each of two things to the one that has a series', () => {
	const metric = '输变电产业、汽车零部件产值';
	const given = { metric, unit: '元' };
	expect(assign(figure({ ...given, context: `${metric}双双破百亿` })).ids).toEqual([
		'power-equipment-output',
	]);
	expect(assign(figure({ ...given, context: `${metric}破百亿` })).ids).toEqual([null]);
});

test('does not guess whether 新认定 reaches over a comma, and says so', () => {
	const given = { metric: '新认定高企', text: '超500家' };
	const context = '新认定科小超480家，高企超500家';
	expect(assign(figure({ ...given, context }))).toEqual({
		ids: [null],
		rules: ['indicator-word-far'],
	});
});

test('knows that 新认定 ends with its list where a new list follows the comma', () => {
	const context = '新认定科小超480家、潜在独角兽5家，专精特新企业超150家、高企超500家';
	expect(assign(figure({ metric: '新认定高企', text: '超500家', context })).ids).toEqual([
		'high-tech-stock',
	]);
});
