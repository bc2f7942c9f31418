import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../src/analysis/figures/quantities.ts';

/** Printed text, value, unit, bound of each quantity. */
function read(text: string) {
	return findQuantities(text).map(({ start, end, value, unit, bound }) => [
		text.slice(start, end),
		value,
		unit,
		bound,
	]);
}

describe('an amount with its unit', () => {
	test.each([
		['完成投资28亿元', '28亿元', 2_800_000_000, '元'],
		['就业1.1万人', '1.1万人', 11_000, '人'],
		['装机19万千瓦', '19万千瓦', 190_000, '千瓦'],
		['道路总长21.4千米', '21.4千米', 21.4, '千米'],
		['浓度32.6微克/立方米', '32.6微克/立方米', 32.6, '微克/立方米'],
		['养老金提高至490元/月', '490元/月', 490, '元/月'],
		['厂房100万平米', '100万平米', 1_000_000, '平方米'],
		['征收42.6万㎡', '42.6万㎡', 426_000, '平方米'],
		['折合标煤630tce', '630tce', 630, '吨'],
		['吞吐量4.8万标箱', '4.8万标箱', 48_000, '标箱'],
		['算力规模达2200P', '2200P', 2200, 'P'],
		['惠及3.3万户次', '3.3万户次', 33_000, '户次'],
		['开展检查10批次', '10批次', 10, '批次'],
		['筹集800套（间）', '800套（间）', 800, '套'],
		['5大类', '5大类', 5, '类'],
		['企业1,240家', '1,240家', 1240, '家'],
		['新增7000学位', '7000', 7000, '个'],
		['协议投资5亿美元', '5亿美元', 500_000_000, '美元'],
		['排名较上年前移2位', '2位', 2, '名'],
		['慰问老人2位', '2位', 2, '位'],
		['利用外资提高0.21个百分点', '0.21个百分点', 0.21, '百分点'],
	])('in %s is %s', (text, printed, value, unit) => {
		expect(read(text)[0]).toEqual([printed, value, unit, '=']);
	});

	test('keeps the sign of a rate of growth', () => {
		expect(read('投资增长-3.2%')).toEqual([['-3.2%', -3.2, '%', '=']]);
	});
});

describe('a qualifier', () => {
	test.each([
		['投资超28亿元', '超28亿元', '>'],
		['投资突破了28亿元', '突破了28亿元', '>'],
		['近30万平方米', '近30万平方米', '<~'],
		['不少于3000亩', '不少于3000亩', '>='],
		['不超过50个', '不超过50个', '<='],
		['约513万千瓦时', '约513万千瓦时', '~'],
		['6%以上', '6%以上', '>='],
		['4%以内', '4%以内', '<='],
		['5%左右', '5%左右', '~'],
		['400余条', '400余条', '>'],
		['40多个', '40多个', '>'],
		['3亿多元', '3亿多元', '>'],
		['20余万人次', '20余万人次', '>'],
	])('in %s belongs to %s and bounds it by %s', (text, printed, bound) => {
		const [[found, , , foundBound] = []] = read(text);
		expect([found, foundBound]).toEqual([printed, bound]);
	});

	test('stands before the whole that a share is taken of', () => {
		expect(read('经济总量不足全区的15%')).toEqual([['15%', 15, '%', '<=']]);
		expect(read('经济总量占全区的15%')).toEqual([['15%', 15, '%', '=']]);
	});

	test.each([
		['新签约30家', '30家'],
		['最近30家', '30家'],
		['反超30家', '30家'],
	])('is not cut out of a word in %s', (text, printed) => {
		expect(read(text)[0]?.[0]).toBe(printed);
	});
});

describe('a range', () => {
	test.each([
		['实施2-3个项目', 2, 3],
		['新增2—3所', 2, 3],
		['增长5%至6%', 5, 6],
		['增长6%—7%', 6, 7],
		['投资10万元至20万元', 100_000, 200_000],
		['引进2-3万人', 20_000, 30_000],
	])('in %s runs from %d to %d', (text, low, high) => {
		expect(findQuantities(text)).toMatchObject([{ value: low, valueHigh: high }]);
	});
});

describe('a numeral in hanzi', () => {
	test.each([
		['产值突破百亿', '突破百亿', 1e10, '元'],
		['产值双双破百亿', '破百亿', 1e10, '元'],
		['产值达到百亿元规模', '百亿元', 1e10, '元'],
		['困难问题百余个', '百余个', 100, '个'],
		['带动上千人', '上千人', 1000, '人'],
		['两家企业上市', '两家', 2, '家'],
		['提高两个百分点', '两个百分点', 2, '百分点'],
		['占比过半，', '过半', 50, '%'],
		['占八成以上，', '八成以上', 80, '%'],
		['完成七成以上任务', '七成以上', 70, '%'],
		['近七成社区', '近七成', 70, '%'],
		['三分之一的企业', '三分之一', 33.33, '%'],
		['规模实现2位数增长', '2位数', 10, '%'],
		['成交额翻一番', '翻一番', 1, '番'],
		['成交额翻了两番', '翻了两番', 2, '番'],
		['十件民生实事全部完成', '十件', 10, '件'],
		['产值达到百亿级规模', '百亿', 1e10, '元'],
	])('counts in %s', (text, printed, value, unit) => {
		expect(read(text)[0]?.slice(0, 3)).toEqual([printed, value, unit]);
	});

	test.each([
		'做好三篇文章',
		'一座新城',
		'打造百亿级产业集群',
		'万人有效发明专利',
		'千家万户',
		'建成一批项目',
		'三色预警机制',
		'第一产业',
		'两位代表',
		'成立三成员小组',
		'办好十件大事',
		'产值跻身百亿级集群',
	])('is a word in %s', (text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('a rank', () => {
	test.each([
		['位列全省第21名', '第21名', 21, '='],
		['位居全市第一。', '第一', 1, '='],
		['排名居全区前三。', '前三', 3, '<='],
		['跻身省级开发区前20名', '前20名', 20, '<='],
		['入选江苏县域科创30强。', '30强', 30, '<='],
		['便利度排名跃升至28位', '28位', 28, '='],
	])('in %s is %s', (text, printed, value, bound) => {
		expect(read(text)).toEqual([[printed, value, '名', bound]]);
	});

	test.each([
		'落实“第一议题”制度',
		'全市坚持安全第一、预防为主',
		'县第一人民医院',
		'前三季度',
		'前5个月',
		'引进世界500强企业',
		'第三批试点',
	])('is not in %s', (text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('a number that counts nothing', () => {
	test.each([
		'2025年1月28日',
		'1-12月',
		'2021—2025年',
		'240省道、G312国道和3号线',
		'360集团',
		'5G工厂、PM2.5、TOP50',
		'“532”发展战略和“1+3”体系',
		'PAS2060认证',
		'“零地增效2.0”项目',
		'±1100kV特高压',
		'优化营商环境“20条”',
		'三年行动计划',
		'5A级景区',
		'15分钟便民生活圈',
		'80周岁以上老年人',
		'每10万人',
		'连续5年',
		'12345热线',
		'110千伏变电站',
		'比例为1:1',
		'平均每9人就有1户',
		'落实10个方面要求',
		'上午9：30至11：45',
	])('is none in %s', (text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('a threshold inside a name', () => {
	test.each([
		['超10亿元项目16个', ['16个']],
		['超10亿元或1亿美元项目16个', ['16个']],
		['10亿元以上项目3个', ['3个']],
		['培育十亿元企业30家', ['30家']],
		['经营性收入200万元以上行政村达60个', ['60个']],
		['其中50万元以上的村达到38个', ['38个']],
		['成为全市首个300亿元园区', []],
	])('is left to the count in %s', (text, printed) => {
		expect(read(text).map(([found]) => found)).toEqual(printed);
	});

	test.each([
		['总投资121亿元的26个重点项目', ['121亿元', '26个']],
		['投资超百亿元的储能二期项目', ['超百亿元']],
		['减税降费超6亿元惠及企业3000家', ['超6亿元', '3000家']],
		['完成投资28亿元、项目3个', ['28亿元', '3个']],
	])('is not seen in %s', (text, printed) => {
		expect(read(text).map(([found]) => found)).toEqual(printed);
	});
});

describe('amounts side by side', () => {
	test.each([
		['专项行动5大类36项重点工程', ['5大类', '36项']],
		['新建道路7条5.6公里', ['7条', '5.6公里']],
		['改造小区12个95万平方米', ['12个', '95万平方米']],
	])('are both read in %s', (text, printed) => {
		expect(read(text).map(([found]) => found)).toEqual(printed);
	});

	test('leave the rating of a thing to its name', () => {
		expect(read('部署13个30KW服务器机柜').map(([found]) => found)).toEqual(['13个']);
		expect(read('装机30万千瓦').map(([found]) => found)).toEqual(['30万千瓦']);
	});

	test('are the shares of three sectors', () => {
		expect(read('三次产业结构由6.8：51.5：41.7优化为5：48：47').map(([found]) => found)).toEqual([
			'6.8',
			'51.5',
			'41.7',
			'5',
			'48',
			'47',
		]);
		expect(read('按5：3：2的比例出资')).toEqual([]);
	});

	test('are ranks of one list', () => {
		expect(read('位居全国投资潜力第3、新型城镇化质量第4、县域经济基本竞争力第5。')).toHaveLength(3);
	});

	test('share the unit of the last of a list', () => {
		expect(read('高于全国、全省0.5和0.3个百分点')).toEqual([
			['0.5', 0.5, '百分点', '='],
			['0.3个百分点', 0.3, '百分点', '='],
		]);
	});
});
