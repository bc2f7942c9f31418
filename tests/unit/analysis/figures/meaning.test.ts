import { describe, expect, test } from 'vitest';
import { extentsOf } from '../../../../src/analysis/figures/extent.ts';
import { focusAt, turnsOf } from '../../../../src/analysis/figures/focus.ts';
import { toItems } from '../../../../src/analysis/figures/clauses.ts';
import { isStart, periodOf } from '../../../../src/analysis/figures/period.ts';
import { findQuantities } from '../../../../src/analysis/figures/quantities.ts';
import { readMetrics } from '../../../../src/analysis/figures/subjects.ts';
import { sectionOf, type Section } from '../../../../src/analysis/figures/section-role.ts';
import { statusOf, type Words } from '../../../../src/analysis/figures/status.ts';
import type { Stretch } from '../../../../src/analysis/figures/stretches.ts';

const review: Section = { role: 'review', years: { first: 2023, last: 2023 }, isCertain: true };
const plan: Section = { role: 'plan', years: { first: 2024, last: 2024 }, isCertain: true };

function stretch(text: string, headings: string[] = []): Stretch {
	return {
		id: 'r#p1',
		text,
		start: 0,
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

	test.each([
		[['一、过去三年工作回顾'], 2021, 2023],
		[['一、“十三五”时期和2020年工作回顾'], 2023, 2023],
		[['一、“十四五”以来工作回顾'], 2021, 2023],
		[['一、过去五年工作回顾', '（二）2023年工作'], 2023, 2023],
		[['一、过去五年工作回顾', '（二）壮大产业'], 2019, 2023],
		[['二、今后五年的奋斗目标'], 2024, 2028],
		[['二、“十四五”时期主要目标'], 2024, 2025],
	])('under %j speaks of %d to %d', (headings, first, last) => {
		expect(sectionOf(stretch('', headings), both, undefined).years).toEqual({ first, last });
	});
});

describe('the years in focus', () => {
	const five: Section = { role: 'review', years: { first: 2019, last: 2023 }, isCertain: true };
	const all = { first: 2019, last: 2023 };
	const last = { first: 2023, last: 2023 };

	test.each([
		['五年来，新增学校31所。新增学位3万个。', undefined, all],
		['2023年，新增学位1万个。建成公园6座。', undefined, last],
		['一年来，新增学位1万个。', all, last],
		['着力惠民生。', last, last],
		['五年来，新增学校31所。', last, all],
		['2020年，获评文明城区。', undefined, all],
		['2023年以来，新增学位1万个。', undefined, all],
	])('at the end of “%s” after %j are %j', (text, before, years) => {
		expect(focusAt(turnsOf(text, five, before), text.length)).toEqual(years);
	});

	test.each([
		['“十五五”时期，年均增长6%。', undefined, { first: 2026, last: 2030 }],
		['2026年，增长6%左右。新建学校8所。', undefined, { first: 2026, last: 2026 }],
		['新建学校8所。', { first: 2026, last: 2026 }, { first: 2026, last: 2026 }],
		['到2030年，突破800亿元。', undefined, { first: 2026, last: 2030 }],
		['今后五年，新建学校31所。', { first: 2026, last: 2026 }, { first: 2026, last: 2030 }],
	])('of a plan of five years, at the end of “%s” after %j are %j', (text, before, years) => {
		const plan: Section = { role: 'plan', years: { first: 2026, last: 2030 }, isCertain: true };
		expect(focusAt(turnsOf(text, plan, before), text.length)).toEqual(years);
	});

	test('do not turn where a section has one year', () => {
		expect(turnsOf('五年来，新增学校31所。', review, undefined)).toEqual([]);
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

	test.each([
		['五年来，城镇化率达到', { extent: 'moment' }, '2023'],
		['“十四五”期间，城镇化率达到', { extent: 'moment' }, '2023'],
		['五年来，新增', { extent: 'span' }, '2019/2023'],
		['五年来，收入由', { isStart: true }, '2018'],
		['收入由', { isStart: true }, '2022'],
		['收入由2016年的', { isStart: true }, '2016'],
		['收入由2016年的38亿元增加到', {}, '2023'],
		['两年平均增长', {}, '2022/2023'],
		['两年平均增长5%，工业增长', {}, '2023'],
		['“十四五”以来，新增', {}, '2021/2023'],
	] as const)('after “%s”, read as %j, is %s', (before, timing, period) => {
		expect(periodOf(before, review, timing)).toBe(period);
	});

	test('of a sum over the years of a plan is all of them, of a level their last', () => {
		const next: Section = { role: 'plan', years: { first: 2024, last: 2028 }, isCertain: true };
		expect(periodOf('到2028年，累计新增', next, { extent: 'sum' })).toBe('2024/2028');
		expect(periodOf('到2028年，总产值突破', next, { extent: 'moment' })).toBe('2028');
		expect(periodOf('到2025年，累计新增', next, { extent: 'sum' })).toBe('2025');
	});

	test('of two amounts, only the first is where a change starts', () => {
		expect(isStart({ clause: '率由', after: '提高到79.5%' })).toBe(true);
		expect(isStart({ clause: '率由62%提高到', after: '' })).toBe(false);
		expect(isStart({ clause: '由政府出资', after: '，增加到' })).toBe(false);
	});

	test('is null where neither sentence nor report tells', () => {
		expect(periodOf('招引项目', { ...review, years: undefined })).toBeNull();
	});
});

describe('the extent', () => {
	const extents = (text: string) =>
		extentsOf(readMetrics(toItems(text, findQuantities(text)), { text }));

	test.each([
		['新增城市道路126公里', ['span']],
		['上市公司总数11家', ['moment']],
		['地区生产总值达到832亿元，年均增长6.8%', ['moment', 'sum']],
		['实现地区生产总值832亿元', ['moment']],
		['规上企业从412家增至688家，净增276家', ['moment', 'moment', 'span']],
		['9条黑臭水体全部消除', ['span']],
		['累计完成投资1560亿元，其中工业投资占比超四成', ['sum', 'sum']],
		['税收占比提高到78.6%', ['moment']],
		['占比始终保持在八成以上', ['span']],
		['每万人口发明专利拥有量32.6件，居全市第三', ['moment', 'moment']],
	])('of the amounts of %s is %j', (text, expected) => {
		expect(extents(text)).toEqual(expected);
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
		expect(statusOf(words('投资', { after: '的26个项目开工' }), review)).toBe('outcome');
		expect(statusOf(words('西河', { isRating: true }), plan)).toBe('fact');
		expect(statusOf(words('完成投资'), review)).toBe('outcome');
	});

	test('in a glossary follows its own words', () => {
		expect(statusOf(words('计划规模', { isGlossary: true }), plan)).toBe('target');
		expect(statusOf(words('已建成', { isGlossary: true }), plan)).toBe('outcome');
	});
});
