/** Words whose form hangs on their neighbours, where no dictionary can list every case. */

interface ContextRule {
	hans: string;
	hant: string;
	/** What stands before the word, up to `reach` characters. */
	before?: RegExp;
	/** What stands after it. */
	after?: RegExp;
}

const reach = 12;

const numeral = /(?:[\d〇一二三四五六七八九十百千万亿两几数余]|(?<!最)多)$/;
const placeSuffix = /^(?:[小社街片]区|[新中]村|[村镇乡河湖山塘桥路街巷弄坊站庄圩口]|水库)/;
const establishment =
	/(?:机构|事业|行政|人员|教师|公务员|专项|机动|周转|部队|核定|核增|[满空超用总增定无有])$/;
const establishmentUse =
	/^(?:[内外数办库池]|部门|员额|总[量额]|限额|身份|使用|周转|人员|岗位|资源(?!目录|清单|规划)|管理(?![办规条制方细]))/;

/** The first rule that fits decides; a single character is asked for only where no word took it. */
const contextRules: readonly ContextRule[] = [
	// 机构编制, 编制周转池: an establishment; else 编制规划, 预算编制 are drawn up.
	{ hans: '编制', hant: '編制', before: establishment },
	{ hans: '编制', hant: '編制', after: establishmentUse },
	{ hans: '编制', hant: '編製' },
	// 制氢, 制砂, 制种 make something; 公司制 does not.
	{
		hans: '制',
		hant: '製',
		after: /^(?:[氢砂油烯气芯种砖瓦浆糖盐酒茶衣鞋帽药剂革版图碱酸粉冷热氧冰瓷陶纸膜胶醇酯曲贩枪爆毒假售][^度]?|甲醇)/,
	},
	// 烤制, 织制 name the way of making.
	{ hans: '制', hant: '製', before: /[烤炒腌烧熏酿缝绣织刻绘焙煮酱锻轧浸压配]$/ },
	// 二万五千里, 十余里: a length.
	{ hans: '里', hant: '里', before: numeral },
	// 湟里河, 泰富里小区, “泰富里”: a place; 院子里 is not.
	{ hans: '里', hant: '里', after: placeSuffix },
	{ hans: '里', hant: '里', before: /(?:^|“)\p{Script=Han}{1,3}$/u, after: /^”/ },
	// 厄立特里亚, 里约: a sound.
	{ hans: '里', hant: '里', after: /^[亚昂斯约希兰]/ },
	// 3只, 百余只; 最多只跑一次 is not.
	{ hans: '只', hant: '隻', before: numeral },
	// 三出大戏; 三出三进 is not.
	{ hans: '出', hant: '齣', before: numeral, after: /^(?:[大小新好]?戏|剧|折子戏)/ },
	// 安全生产周, 第3周; 周密 is a word.
	{ hans: '周', hant: '週', before: /[\p{Script=Han}\d]$/u, after: /^(?:\P{Script=Han}|$|[内的]|期间|系列|启动)/u },
	// 周调度: every week.
	{ hans: '周', hant: '週', after: /^(?:调度|例会|通报|督导|会商|计划|推进)/ },
	// 蒋家冲水库: a valley in the names of the south.
	{ hans: '冲', hant: '沖', after: placeSuffix },
	// 车陂涌整治: a creek of the Pearl River delta.
	{ hans: '涌', hant: '涌', after: /^(?:[村社街镇口]|整治|治理|沿线|两岸|水质)/ },
	// 茶淀街道: a shallow lake of the north.
	{ hans: '淀', hant: '淀', after: placeSuffix },
	{ hans: '斗', hant: '斗', after: placeSuffix },
	// 翻斗, 抓斗: a scoop.
	{ hans: '斗', hant: '斗', before: /[翻料铲车挖抓煤风]$/ },
	// 于家庄, 于庄村: a surname in a village's name; 服务于家庭 is not.
	{ hans: '于', hant: '于', after: /^(?:家[庄村沟湾屯堡店洼台窑桥]|[庄集楼寨][村镇乡社街])/ },
	// 准营, 准驾: allowed; 瞄准, 找准 are not.
	{ hans: '准', hant: '准', after: /^[营驾建购销允生]/ },
	// 撤乡并镇, 合村并居: made one.
	{ hans: '并', hant: '併', before: /[撤合拆][\p{Script=Han}]$/u, after: /^[校居组镇村乡县社点班]/ },
	// “海河杯”, 创业江苏”杯: a trophy.
	{ hans: '杯', hant: '盃', after: /^”/ },
	{ hans: '杯', hant: '盃', before: /”$/ },
	// 无烟环境: of tobacco; 无烟煤 is not.
	{ hans: '烟', hant: '菸', before: /无$/, after: /^(?:环境|城市|单位|机关|学校|医院|家庭|校园|党政)/ },
	...(
		[
			['于', '于'],
			['余', '余'],
			['游', '游'],
			['涂', '涂'],
			['范', '范'],
			['郁', '郁'],
			['钟', '鍾'],
		] as const
	).flatMap(([hans, hant]) => surnameRules(hans, hant)),
];

/** 区长钟某某, 刘懿 于某某 李焱: as a surname. */
function surnameRules(hans: string, hant: string): ContextRule[] {
	const givenName = String.raw`^\p{Script=Han}{1,2}`;
	return [
		{
			hans,
			hant,
			before: /(?:[区县市州省镇乡院部局]长|检察长|主任|书记|主席|同志)$/,
			after: new RegExp(String.raw`${givenName}(?:\P{Script=Han}|$|在|同志)`, 'u'),
		},
		{ hans, hant, before: /[\s—、]$/, after: new RegExp(String.raw`${givenName}(?:[\s、]|$)`, 'u') },
		{ hans, hant, after: new RegExp(`${givenName}同志`, 'u') },
	];
}

const rulesByWord = Map.groupBy(contextRules, ({ hans }) => hans);

/** The form of `word` at `offset` of `text` by its neighbours; `undefined` where they are silent. */
export function formByContext(word: string, text: string, offset: number): string | undefined {
	const rules = rulesByWord.get(word);
	if (!rules) return undefined;
	const end = offset + word.length;
	const before = text.slice(Math.max(0, offset - reach), offset);
	const after = text.slice(end, end + reach);
	const fits = (rule: ContextRule) =>
		(rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true);
	return rules.find(fits)?.hant;
}
