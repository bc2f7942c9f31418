/** Words whose form hangs on their neighbours, where no dictionary can list every case. */
import { surnameRules } from './surname-rules.ts';

export interface ContextRule {
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
const made =
	/^(?:[氢砂油烯气芯种砖瓦浆糖盐酒茶衣鞋帽药剂革版图碱酸粉冷热氧冰瓷陶纸膜胶醇酯曲贩枪爆毒假售]|甲醇)/;

// 负责制, 林长制, 合作制 may stand before 药材 or 图书馆.
const notInstitution =
	/(?<!责任?|负责|[长任度分班单票员]|股份|合作|合同|公司|代表|终身|承诺|否决|全民|公有|私有|所有)$/;
// 只有, 只是 and their like after a number: 数千|只有.
const notOnly = /^(?![有是能要好得见怕顾管求剩需用争做进增减升降]|不过)/;

/** The first rule that fits decides; a single character is asked for only where no word took it. */
const contextRules: readonly ContextRule[] = [
	// 机构编制, 编制周转池: an establishment; else 编制规划, 预算编制 are drawn up.
	{ hans: '编制', hant: '編制', before: establishment },
	{ hans: '编制', hant: '編制', after: establishmentUse },
	{ hans: '编制', hant: '編製' },
	// 制氢, 制砂 make something, 烤制 is a way of making; 公司制 is neither.
	{ hans: '制', hant: '製', before: notInstitution, after: made },
	{ hans: '制', hant: '製', before: /[烤炒腌烧熏酿缝绣织刻绘焙煮酱锻轧浸配]$/ },
	// 干辣椒, 干垃圾: dry; 大干快上 is not.
	{ hans: '干', hant: '乾', after: /^(?:辣椒|垃圾|制品|鲜果|花|[木银]耳|[蘑香]菇|枣|虾|笋)/ },
	// 二万五千里, 十余里: a length.
	{ hans: '里', hant: '里', before: numeral, after: /^(?![面头边外])/ },
	// 湟里河, 泰富里小区, “泰富里”: a place; 院子里 is not.
	{ hans: '里', hant: '里', after: placeSuffix },
	{ hans: '里', hant: '里', before: /(?:^|“)\p{Script=Han}{1,3}$/u, after: /^”/ },
	// 厄立特里亚, 里约: a sound.
	{ hans: '里', hant: '里', after: /^[亚昂斯约希兰]/ },
	// 3只, 百余只; 最多只跑一次 is not.
	{ hans: '只', hant: '隻', before: numeral, after: notOnly },
	{ hans: '多只', hant: '多只', before: /最$/ },
	// 三出大戏; 三进三出 is not.
	{ hans: '出', hant: '齣', before: numeral, after: /^(?:[大小新好]?戏|剧(?![院场团本])|折子戏)/ },
	// 第3周, 安全生产周: seven days; 周调度: every seven days.
	{ hans: '周', hant: '週', before: numeral },
	{
		hans: '周',
		hant: '週',
		before: /\p{Script=Han}$/u,
		after: /^(?:\P{Script=Han}|$|[内的在和与暨上]|期间|系列|启动|开幕|活动)/u,
	},
	{ hans: '周', hant: '週', after: /^(?:调度|例会|通报|督导|会商|计划|推进)/ },
	// 蒋家冲水库: a valley in the names of the south; 冲千亿 is not.
	{ hans: '冲', hant: '沖', after: placeSuffix },
	// 车陂涌整治: a creek of the Pearl River delta; 奔涌 is not.
	{ hans: '涌', hant: '涌', after: /^(?:[村镇口]|整治|治理|沿线|水质)/ },
	// 茶淀街道: a shallow lake of the north.
	{ hans: '淀', hant: '淀', after: placeSuffix },
	// 料斗, 挖斗: a scoop, also in names of places; 敢斗 is not.
	{ hans: '斗', hant: '斗', before: /[翻料铲车挖煤风]$/ },
	{ hans: '斗', hant: '斗', after: placeSuffix },
	// 准营, 准驾: allowed; 瞄准 is not.
	{ hans: '准', hant: '准', after: /^[营驾建购销允生]/ },
	// 撤乡并镇, 合村并居: made one; 撤并 has an entry.
	{ hans: '并', hant: '併', before: /[撤合拆]\p{Script=Han}$/u, after: /^[校居组镇村乡县社点班]/ },
	// 大局|促发展: a word that no report uses takes the end of another.
	{ hans: '局促', hant: '局促', before: /[大开全格布结分市政]$/ },
	// 无烟环境: of tobacco; 无烟煤 is not.
	{ hans: '无烟', hant: '無菸', after: /^(?:环境|城市|单位|机关|学校|医院|家庭|校园|党政)/ },
	...surnameRules,
];

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
