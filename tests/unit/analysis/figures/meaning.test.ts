import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../../src/analysis/figures/period.ts';
import { placeOf } from '../../../../src/analysis/figures/place.ts';
import { sectionOf, type Section } from '../../../../src/analysis/figures/section-role.ts';
import { statusOf, type Words } from '../../../../src/analysis/figures/status.ts';
import type { Stretch } from '../../../../src/analysis/figures/stretches.ts';

const review: Section = { role: 'review', years: { first: 2023, last: 2023 }, isCertain: true };
const plan: Section = { role: 'plan', years: { first: 2024, last: 2024 }, isCertain: true };

function stretch(text: string, headings: string[] = []): Stretch {
	return {
		id: 'r#p1',
		text,
		headings,
		passage: 'r#p1',
		heading: undefined,
		term: undefined,
		isGlossary: false,
		source: [],
		url: 'reports/r/#p1',
	};
}

describe('the section of a passage', () => {
	const both = { reviews: [2023], plans: [2024] };

	test.each([
		[['一、2023年工作回顾', '（一）经济运行'], 'review'],
		[['二、2024年工作安排'], 'plan'],
		[['2024年十大民生实事项目出炉'], 'plan'],
		[['2023 数说精彩', '8个项目“拿地即开工”'], 'review'],
		[['二、今后工作打算'], 'plan'],
		[['一、过去五年工作回顾'], 'review'],
	])('is told by the headings %j', (headings, role) => {
		expect(sectionOf(stretch('', headings), both, undefined)).toMatchObject({
			role,
			isCertain: true,
		});
	});

	test('is that of the report where it has but one half', () => {
		expect(sectionOf(stretch(''), { reviews: [], plans: [2025] }, undefined).role).toBe('plan');
	});

	test('is told by the opening of the passage where no heading tells', () => {
		const first = sectionOf(stretch('2024年，开发区将锚定定位。'), both, undefined);
		expect(first.role).toBe('plan');
		expect(sectionOf(stretch('一要推进项目。'), both, first).role).toBe('plan');
	});

	test('is a guess where nothing tells', () => {
		expect(sectionOf(stretch('优化营商环境。'), both, undefined).isCertain).toBe(false);
	});

	test('runs over five years under such a heading', () => {
		const section = sectionOf(stretch('', ['一、过去五年工作回顾']), both, undefined);
		expect(section.years).toEqual({ first: 2019, last: 2023 });
	});
});

describe('the period', () => {
	test.each([
		['招引项目', '2023'],
		['1-12月，总产值增长', '2023'],
		['2024年前三季度，出口增长', '2024Q1-Q3'],
		['上半年实现税收', '2023Q1-Q2'],
		['自2022年开展行动以来，盘活', '2022/2023'],
		['2021—2023年，新建', '2021/2023'],
		['五年来，年均增长', '2019/2023'],
		['过去三年，累计', '2021/2023'],
		['“十四五”期间，新增', '2021/2025'],
		['到2025年，产值达到', '2025'],
		['第七次全国人口普查显示，常住人口', '2020'],
	])('after “%s” is %s', (before, period) => {
		expect(periodOf(before, review)).toBe(period);
	});

	test.each([
		'是2020年的',
		'恢复到2019年的',
		'较2020年提高',
		'降幅比前三季度收窄',
		'始建于1952年的公司盘活',
		'“2022中国开发区百强榜单”中位列',
		'“十四五”规划确定的项目',
	])('is not taken from “%s”', (before) => {
		expect(periodOf(before, review)).toBe('2023');
	});

	test('去年 in a plan is the year before, up to what is built on it', () => {
		expect(periodOf('在去年改造', plan)).toBe('2023');
		expect(periodOf('在去年改造18个小区的基础上，再实施', plan)).toBe('2024');
	});

	test('is null where neither sentence nor report tells', () => {
		expect(periodOf('招引项目', { ...review, years: undefined })).toBeNull();
	});
});

describe('the status', () => {
	const words = (sentence: string, rest: Partial<Words> = {}): Words => ({
		sentence,
		clause: sentence.split(/[，；]/).at(-1) ?? '',
		after: '',
		isBase: false,
		isGlossary: false,
		...rest,
	});

	test.each([
		['新增学位', review, 'outcome'],
		['新增学位', plan, 'target'],
		['预计全年产业规模增速', review, 'target'],
		['预计年节约电量10万千瓦时，减少碳排放', review, 'target'],
		['预计增长5%；全年新增学位', review, 'outcome'],
		['规划360架机柜，一期工程部署', review, 'outcome'],
		['人均预期寿命提高到', review, 'outcome'],
		['计划规模约1000PB，已建成', plan, 'outcome'],
		['在去年改造', plan, 'outcome'],
		['在去年改造18个小区的基础上，再实施', plan, 'target'],
		['持续抓好', plan, 'fact'],
		['服务保障覆盖率', plan, 'target'],
		['第七次全国人口普查显示，常住人口', review, 'fact'],
	] as const)('of “%s” in such a section is %s', (sentence, section, status) => {
		expect(statusOf(words(sentence), section)).toBe(status);
	});

	test('of a baseline in a plan is outcome', () => {
		expect(statusOf(words('在完成首批', { after: '试点基础上' }), plan)).toBe('outcome');
	});

	test('of the whole that a share is taken of, and of the size of a project, is fact', () => {
		expect(statusOf(words('', { isBase: true }), review)).toBe('fact');
		expect(statusOf(words('投资', { after: '的储能项目' }), review)).toBe('fact');
		expect(statusOf(words('完成投资'), review)).toBe('outcome');
	});

	test('in a glossary follows its own words', () => {
		expect(statusOf(words('计划规模', { isGlossary: true }), plan)).toBe('target');
		expect(statusOf(words('已建成', { isGlossary: true }), plan)).toBe('outcome');
	});
});

describe('the place', () => {
	const places = [
		{
			id: 'jintan-edz',
			name: '金坛经济开发区',
			short: '金坛经开区',
			kind: 'development-zone' as const,
			aliases: [],
		},
	];
	const known = { places, own: 'jintan' };

	test.each([
		[['金坛经开区跻身省级经开区'], 'jintan-edz'],
		[['中德（常州）创新产业园落户德语区企业达'], '中德（常州）创新产业园'],
		[['新闻科技工业园达成合作', '预计年节约电力'], '新闻科技工业园'],
		[['新增学位'], 'jintan'],
		[['合成生物产业园迅速起势', '全区集聚链上企业'], 'jintan'],
		[['高水平建设合成生物产业园', '引育企业'], 'jintan'],
		[['吸引园区内'], 'jintan'],
	])('of %j is %s', (clauses, place) => {
		expect(placeOf(clauses, '', known)).toBe(place);
	});

	test('of a sum is the project that it is invested in', () => {
		expect(placeOf(['投资'], '的华能储能二期项目开工', known)).toBe('华能储能二期项目');
	});
});
