import { expect, test } from 'vitest';
import { paragraph, readThemes, reportTexts, themeOf, vocabulary } from './support.ts';
import { assignThemes } from '../../../../src/analysis/themes/assign.ts';

test.each([
	[
		'economy',
		'全年实现地区生产总值440.5亿元、增长5.4%，社会消费品零售总额增长7.9%，城乡居民人均可支配收入增长6%。',
	],
	['projects', '开展外出招商32次，签约亿元以上项目27个，协议投资112亿元，99个重点项目竣工投产。'],
	['industry', '白酒产业集群产值突破百亿元，新增专精特新企业12家，实施技改项目45个。'],
	['innovation', '新认定高新技术企业30家，全社会研发投入强度达2.6%，柔性引进高层次人才28名。'],
	['business', '推行工程建设项目“一件事”审批，新登记经营主体1.2万户，减税降费8800万元。'],
	['opening', '完成国有平台公司转型，外贸进出口总额增长10%，新增外贸实绩企业20家。'],
	['land', '处置批而未供、闲置土地1500亩，新建标准厂房20万平方米，亩均税收提高12%。'],
	['city', '打通断头路3条，改造老旧小区20个，新增停车位800个，建成口袋公园5座。'],
	['rural', '粮食播种面积85万亩，生猪出栏60万头，新改建农村户厕3200座。'],
	['ecology', '完成营造林12万亩，PM2.5平均浓度下降5%，国考断面水质全部达标。'],
	['livelihood', '新建幼儿园2所，提高城乡低保标准，新增养老床位300张、托位200个。'],
	['culture', '接待游客500万人次，举办马拉松等赛事，新增非遗项目1项，送戏下乡80场。'],
	['safety', '信访积案化解率达95%，电信网络诈骗发案数下降，未发生较大以上安全事故。'],
	['government', '办理人大代表建议156件，“三公”经费下降8%，严格落实中央八项规定。'],
] as const)('knows %s by its words', (theme, text) => {
	expect(themeOf(text)?.primary).toBe(theme);
});

test('lets the run-in heading decide where the text names several subjects', () => {
	const text = '新增公共停车位500个，改造老旧小区20个，新建幼儿园2所。';
	expect(themeOf(text)?.primary).toBe('city');
	const lead = '用心办好民生实事。';
	const headed = themeOf(lead + text, {
		headings: ['一、2024年工作回顾', '用心办好民生实事'],
		runIn: lead.length,
	});
	expect(headed).toEqual({ primary: 'livelihood', secondary: ['city'] });
});

test('takes the section for a passage without words of its own', () => {
	const text = '一件接着一件办，件件有着落。';
	expect(
		themeOf(text, { headings: ['一、2024年工作回顾', '（五）乡村振兴全面推进'] })?.primary,
	).toBe('rural');
});

test('does not take 创新生态 for ecology', () => {
	expect(themeOf('创新生态持续优化，产业生态更加完善。')?.primary).not.toBe('ecology');
});

test('names the themes that share a passage, the strongest first', () => {
	const text =
		'新认定高新技术企业30家，技术合同成交额10亿元。建成绿色工厂3家，单位GDP能耗下降，新增光伏装机20兆瓦。';
	const theme = themeOf(text);
	expect([theme?.primary, ...(theme?.secondary ?? [])].toSorted()).toEqual([
		'ecology',
		'innovation',
	]);
});

test('knows the opening and the ending of a report, and targets within it', () => {
	const subject = { headings: ['（一）做强产业集群'] };
	const passages = [
		paragraph('各位代表：现在，我代表县人民政府向大会报告工作，请予审议。', { number: 1 }),
		paragraph('主要预期目标为：地区生产总值增长6%，一般公共预算收入增长5%。', { number: 2 }),
		paragraph('产业链不断延伸。', { number: 3, ...subject }),
		paragraph('各位代表！让我们更加紧密地团结在党中央周围，踔厉奋发，谱写新篇章！', { number: 4 }),
	];
	expect([...readThemes(passages).values()].map(({ primary }) => primary)).toEqual([
		'preamble',
		'economy',
		'industry',
		'closing',
	]);
});

test('does not end a report in the middle of its subjects', () => {
	expect(themeOf('让我们携手，为群众新建学校3所、医院1家、养老机构2家。')?.primary).toBe(
		'livelihood',
	);
});

test('gives captions and bylines no theme', () => {
	const passages = [
		paragraph('老旧小区改造后的新貌', { number: 1, kind: 'caption' }),
		paragraph('本报记者 何一智', { number: 2, kind: 'byline' }),
	];
	expect(readThemes(passages).size).toBe(0);
});

test('explains a term under the theme of the passage that uses it', () => {
	const term = '“暖心卡”';
	const passages = [
		paragraph(`优化营商环境，向企业家发放${term}，兑现惠企政策。`, {
			number: 1,
			headings: ['优化营商环境'],
		}),
		paragraph(`${term}：凭卡可以就近取用。`, {
			number: 2,
			kind: 'glossary',
			term: [0, term.length],
		}),
	];
	expect(readThemes(passages).get('r#p2')?.primary).toBe('business');
});

test('gives every passage of every report a theme but captions and bylines', () => {
	expect(reportTexts).not.toEqual([]);
	for (const { report, passages } of reportTexts) {
		const themes = assignThemes({ report, passages }, vocabulary);
		expect(themes.size).toBeGreaterThan(0);
		const without = passages.filter(({ id }) => !themes.has(id)).map(({ kind }) => kind);
		expect(without.filter((kind) => kind !== 'caption' && kind !== 'byline')).toEqual([]);
		for (const { primary, secondary } of themes.values()) expect(secondary).not.toContain(primary);
	}
});
