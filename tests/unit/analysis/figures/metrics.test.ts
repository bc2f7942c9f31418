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
		['①改造老旧小区18个', '改造老旧小区'],
		['1．新增学位540个', '新增学位'],
		['发放低保、特困供养等资金1.9亿元', '发放低保、特困供养等资金'],
		['西河200兆瓦光伏项目全容量并网', '西河光伏项目'],
		['新增200兆瓦光伏项目', '新增光伏项目'],
		['规上工业增加值年均增长6%', '规上工业增加值年均增长'],
		['规上工业增加值增长6%', '规上工业增加值'],
		['工业投资两位数增长', '工业投资'],
		['产业产值三年翻两番', '产业产值'],
		['公路密度达每百平方公里187公里', '公路密度'],
		['村集体经济收入全部超10万元', '村集体经济收入'],
		['民营经济贡献了七成以上的税收', '民营经济贡献税收占比'],
		['集聚全区一半以上的规模工业企业', '规模工业企业占全区比重'],
		['实现近70%的规模工业产值', '规模工业产值占比'],
		['力争三分之一的行政村达标', '行政村达标'],
		['招商引资到位资金150亿元', '招商引资到位资金'],
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
		['总投资18亿元的鑫禾二期竣工，年可新增产值30亿元', '鑫禾二期年可新增产值'],
		['荣誉共308个，其中国家级18个', '荣誉（国家级）'],
		['完成充电桩50组（其中旧改15个）', '完成充电桩（旧改）'],
		['新增企业20家，其中高企12家', '新增高企'],
		['实施省列重大项目2项、市列11项', '实施市列重大项目'],
		['公共预算收入57亿元，年均增长8.3%', '公共预算收入年均增长'],
		['贷款余额168亿元，较年初增加13亿元', '贷款余额增加'],
		['生产总值增长6.3%，增速高于全省0.4个百分点', '生产总值增速高于全省'],
		['就业5230人，完成年计划的104.6%', '就业完成年计划'],
		['停车泊位3000个，其中智慧泊位占比超过60%', '停车泊位智慧泊位占比'],
		['公共预算收入9亿元，税收占比57.3%', '公共预算收入税收占比'],
		['新增企业9家，服务业占比57.3%', '服务业占比'],
		['空气优良天数338天，优良率92.6%', '空气优良率'],
		['垃圾分类覆盖率100%，回收利用率38%', '垃圾分类回收利用率'],
		['建议67件、提案82件，办复率、满意率均达100%', '建议、提案办复率、满意率'],
		['接待游客350万人次、旅游收入23亿元，均增长12%', '接待游客、旅游收入'],
		['在质量发展综合考核中，位列省级经开区第21名', '质量发展综合考核省级经开区排名'],
		['在园区建设中，位列省级经开区第21名', '省级经开区排名'],
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
		['城乡居民收入分别增长5%、7%', ['城镇居民收入', '农村居民收入']],
		['城乡低保标准分别提高到745元/月和6120元/年', ['城市低保标准', '农村低保标准']],
		['城乡建设分别增长5%、7%', ['城乡建设', '城乡建设']],
		['办结率、满意率分别为99%、97%', ['办结率', '满意率']],
		['事故起数、死亡人数分别下降22%、30%', ['事故起数下降', '事故死亡人数下降']],
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

	test('are the sum of what is counted and its count', () => {
		expect(metrics('总投资121亿元的26个重点项目开工')).toEqual(['重点项目总投资', '重点项目开工']);
		expect(metrics('总投资22亿元的北坪30万千瓦风电项目')).toEqual([
			'北坪风电项目总投资',
			'北坪风电项目',
		]);
	});

	test('are a whole and the share of it that is good', () => {
		expect(metrics('4个国控、省控断面水质达标率均为100%')).toEqual([
			'国控、省控断面',
			'国控、省控断面水质达标率',
		]);
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

describe('what an amount without words of its own is of', () => {
	test.each([
		['粮食播种面积45万亩、产量20万吨', '粮食产量'],
		['规上工业企业净增56家、总数达412家', '规上工业企业总数'],
		['建议128件、提案96件，满意率100%', '建议、提案满意率'],
		['化解信访积案326件，化解率98.2%', '信访积案化解率'],
		['空气优良天数338天，优良率92.6%，较上年提高1.9个百分点', '空气优良率提高'],
		['生产总值年均增长6%，由2020年的412亿元增加到586亿元', '生产总值'],
		['实施项目127项，其中亿元以上项目23项，完成投资41.6亿元', '项目完成投资'],
		['新增基站680个，万人拥有基站32个', '万人拥有基站'],
		['固定资产投资增长6%，力争两位数增长', '固定资产投资'],
		['建成服务圈23个，长者饭堂实现全覆盖，服务老人30万人次', '长者饭堂服务老人'],
	])('in %s is %s', (text, metric) => {
		expect(metrics(text).at(-1)).toBe(metric);
	});

	test('is what the clause before pushes, where the noun is too general', () => {
		const text = '持续推进城中村自主更新，在完成首批4个试点基础上，力争年内实施2-3个项目';
		expect(metrics(text)[0]).toBe('城中村自主更新完成首批试点');
		expect(metrics('坚持项目为王，完成项目50个')).toEqual(['完成项目']);
	});

	test('is a thing of another grade', () => {
		expect(metrics('入选重大人才项目A类1个、B类2个')[1]).toBe('入选重大人才项目B类');
	});

	test('keeps to its part where it tells of the part', () => {
		const text = '招引项目96个，其中制造业项目37个，占比38.5%';
		expect(metrics(text).at(-1)).toContain('制造业项目');
	});

	test('is who acts, before what was done for whom', () => {
		expect(metrics('16家助餐点服务老年人10.6万人次')).toEqual(['助餐点', '助餐点服务老年人']);
		expect(metrics('16家养老服务机构10处站点')).toContain('养老服务机构');
	});

	test('is in the clause before, each of a list in turn', () => {
		const text = '刑事案件下降12.5%，发案数、损失数“双下降”，降幅分别为21.3%和18.6%';
		expect(metrics(text).slice(1)).toEqual(['发案数降幅', '损失数降幅']);
		expect(measures(text)).toEqual(['change', 'change', 'change']);
	});

	test('is the thing of another size where only a sum follows 其中', () => {
		const text = '引进亿元以上项目80个以上，其中10亿元以上15个、50亿元以上2-3个';
		expect(metrics(text)).toEqual(['引进亿元以上项目', '引进10亿元以上项目', '引进50亿元以上项目']);
	});

	test('grows where it doubles', () => {
		expect(measures('产业产值翻一番、达到320亿元')).toEqual(['growth', 'level']);
	});
});
