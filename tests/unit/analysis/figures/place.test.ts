import { describe, expect, test } from 'vitest';
import { placeOf, type Surroundings } from '../../../../src/analysis/figures/place.ts';
import type { Place } from '../../../../src/corpus/places.ts';

const places: Place[] = [
	{ id: 'nanling', name: '南岭市', short: '南岭', kind: 'city', aliases: [] },
	{
		id: 'jintan',
		name: '金坛区',
		short: '金坛区',
		kind: 'district',
		parent: 'nanling',
		aliases: [],
	},
	{
		id: 'jintan-edz',
		name: '金坛经济开发区',
		short: '金坛经开区',
		kind: 'development-zone',
		parent: 'jintan',
		aliases: [],
	},
];
const known = { places, own: 'jintan' };
const placeIn = (sentence: string, rest: Partial<Surroundings> = {}) =>
	placeOf({ sentence, ...rest }, known);

describe('the place is the subject of the clause', () => {
	test.each([
		['新增学位', 'jintan'],
		['金坛经开区跻身省级经开区', 'jintan-edz'],
		['中德（常州）创新产业园落户德语区企业达', '中德（常州）创新产业园'],
		['新闻科技工业园达成合作，预计年节约电力', '新闻科技工业园'],
		['安宁工业集中区完成基础设施投资1亿元，入驻企业', '安宁工业集中区'],
		['目前Hi街已吸引', 'Hi街'],
		['东方新城', '东方新城'],
		['金瑞集团入选百强，营收突破', '金瑞集团'],
		['周庄古镇接待游客', '周庄古镇'],
		['西林街道完成税收', '西林街道'],
		['北部三镇经济总量不足全区的', '北部三镇'],
		['近年来，格力博净利润同比增长', '格力博'],
		['西安高新区渭阳产业园入驻企业', '西安高新区渭阳产业园'],
		['江南数字经济产业园在金坛区起步，预计产业规模突破', '江南数字经济产业园'],
	])('in “%s”: %s', (sentence, place) => {
		expect(placeIn(sentence)).toBe(place);
	});

	test.each([
		'境内外上市公司总数',
		'省级以上开发区',
		'特色小镇接待游客',
		'口袋公园新增',
		'工业园区实现产值',
		'送戏送书下乡活动',
		'吸引园区内',
		'规上工业企业净利润同比增长',
		'高水平建设合成生物产业园，引育企业',
		'与金山科技公司、银河科技公司签约',
		'金山科技公司等外资企业',
		'建成万头猪场6个、千亩设施农业园区',
	])('but not in “%s”', (sentence) => {
		expect(placeIn(sentence)).toBe('jintan');
	});

	test('in a list, from the words of the amount itself', () => {
		const sentence = '中车净利润增长384%、格力博整体销售同比增长';
		expect(placeIn(sentence, { before: '格力博整体销售同比增长' })).toBe('格力博');
	});
});

describe('a subject holds', () => {
	test.each(['全区集聚链上企业', '智算中心算力', '在金坛区新增企业', '全年接待游客'])(
		'up to “%s”',
		(clause) => {
			expect(placeIn(`湖滨智谷迅速起势，${clause}`)).toBe('jintan');
			expect(placeIn('湖滨智谷迅速起势，集聚企业')).toBe('湖滨智谷');
		},
	);

	test('over the next sentence where that goes on about it', () => {
		const previousSentence = '近年来，常州数字产业园先后落地数据中心';
		expect(placeIn('截至目前，核心区集聚企业', { previousSentence })).toBe('常州数字产业园');
		expect(placeIn('全区集聚企业', { previousSentence })).toBe('jintan');
		expect(placeIn('新增企业', { previousSentence })).toBe('jintan');
	});

	test('for the sentence before that it names', () => {
		const nextSentence = '这是位于金坛的金瑞达园区带来的成绩单';
		expect(placeIn('年节约电费', { nextSentence })).toBe('金瑞达园区');
		expect(placeIn('年节约电费', { nextSentence: '这是全区的成绩' })).toBe('jintan');
	});
});

describe('a zone called by its kind alone', () => {
	test('is that of the report’s place', () => {
		expect(placeIn('推进经开区争先进位，力争跻身省级开发区')).toBe('jintan-edz');
		expect(placeIn('经开区落户企业')).toBe('jintan-edz');
		expect(placeIn('推进经开区建设，新增企业')).toBe('jintan');
	});

	test('keeps its name where the site knows none', () => {
		expect(placeOf({ sentence: '县经开区落户企业' }, { places: [], own: '安岭县' })).toBe(
			'县经开区',
		);
	});
});

describe('a project', () => {
	test.each([
		['总投资', '的华能储能二期项目开工', '华能储能二期项目'],
		['总投资', '的鑫禾玉米深加工二期投产', '鑫禾玉米深加工二期'],
		['总投资', '的北坪30万千瓦风电项目', '北坪风电项目'],
		['总投资', '的26个重点项目开工', 'jintan'],
		['完成投资', '，新增企业', 'jintan'],
	])('is named behind %s…%s', (sentence, after, place) => {
		expect(placeIn(sentence, { after, printed: '22亿元' })).toBe(place);
	});

	test('is named around its rating', () => {
		const words = { printed: '200兆瓦', after: '光伏项目全容量并网' };
		expect(placeIn('西河', words)).toBe('西河光伏项目');
		expect(placeIn('装机', { ...words, after: '以上' })).toBe('jintan');
	});

	test('holds only for what it will yield', () => {
		const project = '总投资18.5亿元的鑫禾玉米深加工二期投产';
		expect(placeIn(`${project}，年新增加工能力`)).toBe('鑫禾玉米深加工二期');
		expect(placeIn(`${project}，农产品加工业产值`)).toBe('jintan');
	});
});

test('the field of a rank is that of the place above', () => {
	expect(placeIn('位列全市', { isBase: true })).toBe('nanling');
	expect(placeIn('位列全省', { isBase: true })).toBe('全省');
	expect(placeIn('位列全市')).toBe('jintan');
});

test('the name a report gives its place stands where no vocabulary knows it', () => {
	expect(placeOf({ sentence: '新增学位' }, { places: [], own: '安岭县' })).toBe('安岭县');
	expect(placeOf({ sentence: '新增学位' }, { places: [], own: undefined })).toBeNull();
});
