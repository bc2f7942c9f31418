import { describe, expect, test } from 'vitest';
import { toItems } from '../../../../src/analysis/figures/clauses.ts';
import { findQuantities } from '../../../../src/analysis/figures/quantities.ts';
import { readMetrics } from '../../../../src/analysis/figures/subjects.ts';

const readingsOf = (text: string) => readMetrics(toItems(text, findQuantities(text)), { text });
const metrics = (text: string) => readingsOf(text).map(({ metric }) => metric);
const measures = (text: string) => readingsOf(text).map(({ measure }) => measure);

describe('the words of one amount', () => {
	test.each([
		['今年以来共招引项目96个', '招引项目'],
		['有效高企总数达265家', '有效高企总数'],
		['城乡居民基础养老金提高至490元/月', '城乡居民基础养老金'],
		['地区生产总值完成523.6亿元', '地区生产总值'],
		['全区完成地区生产总值327.03亿元', '地区生产总值'],
		['全年生产总值同比（下同）增长4.5%', '生产总值'],
		['预计全年数字经济产业规模增速超25%', '数字经济产业规模'],
		['新闸产业园5条市政道路通车', '新闸产业园市政道路通车'],
		['组织召开2次分析研判会议', '组织召开分析研判会议'],
		['为50家园区企业提供网络安全保险', '为园区企业提供网络安全保险'],
		['在完成首批4个试点基础上', '完成首批试点'],
		['50%中小企业实现数字化转型', '中小企业实现数字化转型'],
		['规模1亿元的科创天使基金', '科创天使基金规模'],
		['投资超百亿元的储能二期项目实现当年签约', '储能二期项目投资'],
		['完成水系整治（约730米）', '完成水系整治'],
		['实施5个文旅项目', '实施文旅项目'],
		['在全省竞争力排名中进位至第38位', '全省竞争力排名'],
		['接待游客突破1000万人次大关', '接待游客'],
	])('in %s are %s', (text, metric) => {
		expect(metrics(text)).toEqual([metric]);
	});
});

describe('examples of a list', () => {
	test.each([
		['新建改造彭公桥、翠北等6个便民市集', '新建改造便民市集'],
		['改造提升城北小区、华城四村等老旧小区11个', '改造提升老旧小区'],
		['打造花街·虹桥、华城·南苑2个美丽街区', '打造美丽街区'],
		['安易行、阿斯托特克等56个重点项目竣工', '重点项目竣工'],
	])('are dropped from %s', (text, metric) => {
		expect(metrics(text)).toEqual([metric]);
	});

	test('stay where the noun is too general to stand alone', () => {
		expect(metrics('获批认定专项债、科技等项目20个')).toEqual(['获批认定专项债、科技等项目']);
	});
});

describe('a verb is carried over a list', () => {
	test('to items without a verb of their own', () => {
		expect(metrics('新增国家级企业3家、省级企业34家，国家级5G工厂1家')).toEqual([
			'新增国家级企业',
			'新增省级企业',
			'新增国家级5G工厂',
		]);
	});

	test('to a part of what was counted', () => {
		expect(metrics('招引项目96个，其中，制造业项目37个；超10亿元项目2个')).toEqual([
			'招引项目',
			'招引制造业项目',
			'招引超10亿元项目',
		]);
	});

	test.each([
		['引进人才3万人，技术合同成交额67亿元', '技术合同成交额'],
		['培育企业5家，有效高企总数达265家', '有效高企总数'],
		['接待游客612万人次、实现旅游收入58亿元', '旅游收入'],
		['新增停车位600个，6个人才项目入围', '人才项目入围'],
		['新增床位800张，每千名老人拥有床位42张', '每千名老人拥有床位'],
		['新建食堂10家，老年人家庭适老化改造150户', '老年人家庭适老化改造'],
	])('but not in %s', (text, second) => {
		expect(metrics(text)[1]).toBe(second);
	});
});

describe('an item that lacks its subject', () => {
	test.each([
		['工业总产值增长4.5%，占全区比重为71.4%', '工业总产值占全区比重'],
		['生产总值增长6%以上，冲刺1500亿元', '生产总值'],
		['签约项目118个、协议投资总额473.5亿元', '签约项目协议投资总额'],
		[
			'新增“小巨人”企业15家，认定数、通过率均位居全市第一。',
			'新增“小巨人”企业认定数、通过率全市排名',
		],
		['城镇化率达65%，较上年提高1.2个百分点', '城镇化率提高'],
		['产值43亿元，是2020年的1.8倍', '产值是2020年'],
		['财政收入10亿元，是“十五”期末的3倍', '财政收入是“十五”期末'],
		['第一产业增加值增长6%，拉动经济增长0.1个百分点', '第一产业增加值拉动经济增长'],
		['固定资产投资同比下降3%，位列五区第四', '固定资产投资五区排名'],
		['零售总额增长13.8%，高于目标5.8个百分点', '零售总额高于目标'],
		['培育企业4家，总数达18家', '企业总数'],
		['新增减税降费6亿元，惠及经营主体3.3万户次', '减税降费惠及经营主体'],
		['实施重大项目54个，其中新建34个', '重大项目新建'],
		['单产水平居全省第3位，较上年前移2位', '单产水平全省排名前移'],
		['可实现年销售收入80亿元、税收3.2亿元', '可实现年税收'],
		['荣誉共308个，其中国家级18个', '荣誉（国家级）'],
		['加快盘活闲置厂房、科创载体，空置率压降10%', '闲置厂房、科创载体空置率压降'],
	])('borrows it in %s', (text, metric) => {
		expect(metrics(text).at(-1)).toBe(metric);
	});

	test('borrows it from the sentence before, and that is doubtful', () => {
		const last = readingsOf('实施重大项目54个。开工33个').at(-1);
		expect(last).toMatchObject({ metric: '重大项目开工', isBorrowedFar: true });
	});

	test('borrows the beginning that a like item had', () => {
		expect(metrics('新增省级智能制造示范工厂4家、示范车间12家')[1]).toBe(
			'新增省级智能制造示范车间',
		);
		expect(metrics('新增口袋公园2处、公厕10个')[1]).toBe('新增公厕');
	});
});

describe('amounts that share their words', () => {
	test('are given to the subjects of the clause before in turn', () => {
		expect(metrics('接待游客1500万人次、旅游收入180亿元，分别增长21.4%、15.4%').slice(2)).toEqual([
			'接待游客',
			'旅游收入',
		]);
	});

	test.each([
		['新增入库省、市重大项目3个、7个', ['新增入库省重大项目', '新增入库市重大项目']],
		['城镇和农村居民人均收入分别增长5%、7%', ['城镇居民人均收入', '农村居民人均收入']],
		['一、二、三产业增加值分别增长3%、5%和8%', ['一产业增加值', '二产业增加值', '三产业增加值']],
		['城镇、农村居民收入分别增长5%、7%', ['城镇居民收入', '农村居民收入']],
		['增速高于全国、全省0.5和0.3个百分点', ['增速高于全国', '增速高于全省']],
		['起数、死亡人数分别下降18%和25%', ['起数下降', '死亡人数下降']],
		[
			'信息技术服务业、生物医药产业产值分别达35亿元、18亿元',
			['信息技术服务业产值', '生物医药产业产值'],
		],
	])('are split in %s', (text, expected) => {
		expect(metrics(text)).toEqual(expected);
	});

	test('are the two ends of a change', () => {
		expect(metrics('形成2个集群，规上企业从412家增至688家，净增276家')).toEqual([
			'形成集群',
			'规上企业',
			'规上企业',
			'规上企业净增',
		]);
	});

	test('are the shares of three sectors', () => {
		expect(metrics('三次产业比调整为5∶48∶47')).toEqual([
			'第一产业占比',
			'第二产业占比',
			'第三产业占比',
		]);
	});

	test('stay together where 各 gives each the same', () => {
		expect(metrics('新增工作站、实践基地各2家')).toEqual(['新增工作站、实践基地']);
	});

	test('are one whole and its part', () => {
		const [whole, part, share] = readingsOf('9项主要指标中4项占全区比重过半。');
		expect([whole?.metric, part?.metric]).toEqual(['主要指标', '主要指标占全区比重过半']);
		expect(share?.metric).toBe('主要指标占全区比重');
		expect([whole?.item.isBase, part?.item.isBase]).toEqual([true, false]);
	});
});

describe('the measure', () => {
	test.each([
		['工业总产值同比增长4.5%', 'growth'],
		['规模实现2位数增长', 'growth'],
		['涨幅控制在3%左右', 'growth'],
		['占全区比重为71.4%', 'share'],
		['城镇化率提高到52.4%', 'share'],
		['满意率超95%', 'share'],
		['警情数下降26.2%', 'change'],
		['失业率下降至4%', 'share'],
		['年减少标准煤消耗1377.5吨', 'change'],
		['新增减税降费6亿元', 'level'],
		['较上年度上升5名', 'change'],
		['标准提高60元', 'change'],
		['标准提高至960元', 'level'],
		['位列全省第21名', 'rank'],
		['企业总数达265家', 'cumulative'],
		['比上年多2.3亿元', 'change'],
	])('of %s is %s', (text, measure) => {
		expect(measures(text)).toEqual([measure]);
	});

	test('goes on where only a second goal follows', () => {
		expect(measures('生产总值增长6%左右、力争6.5%')).toEqual(['growth', 'growth']);
	});
});
