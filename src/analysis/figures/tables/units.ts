/** The units and measure words in which reports count. */

/**
 * `counter` counts things and may stand before its noun (5条市政道路), `amount` is a physical or
 * other quantity, `time` a span that is a figure only where something is shortened or extended.
 */
export type UnitKind = 'counter' | 'amount' | 'money' | 'percent' | 'points' | 'times' | 'time';

export interface Unit {
	sign: string;
	kind: UnitKind;
	/** Unit in the data, where it differs from the sign: 平米 is 平方米. */
	base?: string;
	/** Pattern of what must not follow, or the sign is part of another word: 5家庭 is no 家. */
	unless?: string;
	/** Counts things that reports also count with a small numeral in hanzi: 两家企业上市. */
	takesHanzi?: boolean;
}

/** Measure words that need no further word. */
const plainCounters =
	'户次 人次 场次 批次 辆次 架次 艘次 台次 车次 班次 航次 件次 例次 家次 项次 宗次 剂次 门次 套次 课时 人天 ' +
	'台套 件套 个 名 处 宗 篇 册 本 例 剂 枚 颗 株 棵 羽 尾 匹 栋 幢 间 张 支 只 艘 架 份 封 幅 席 盏 根 ' +
	'批 期 款 笔 组 类 队 列 卷 桩 件 出 部 台 头 辆 套 条 座 家 所 户 人 项 场 起 次 位 首 对 片 块 股 门 口 眼 面';

/** What must not follow a measure word. */
const notFollowedBy: Readonly<Record<string, string>> = {
	个: '月|人所得税|人信息', // 前5个月
	家: '庭|长|园(?!区)|政|装|电|居|用|具|禽|畜',
	所: '有|以|得|在|需|属|谓',
	条: '件|例|线|块结合',
	项: '目',
	场: '所|地|景|馆|站|面|均',
	人: '才|口(?!，|。|、)|大|均|工|民|社|机|居|文|防|身|生|间|事|力',
	户: '籍|外|型|均|口|主|厕',
	位: '于|居|列|置|次',
	次: '方|级|要|生|年|日',
	期: '工程|项目|建设|间|末|货|刊|启动|竣工|开工',
	批: '准|复|发|示范|省|国家|试点|全国|市级',
	类: '型|似|比|别',
	队: '伍|员',
	列: '入|出|为|席|装|支|车',
	卷: '烟',
	件: '事',
	出: '口|台|资|让|色|租|租车|生|海|境|行|入|血|现|发',
	部: '门|分|级|署|省|队|委',
	台: '湾|资|商|账|阶|风|胞',
	头: '部|雁',
	起: '步|点|来|草|到|着|初|源|飞|重|底|航|势|降',
	首: '个|次|位|家|批|创|期|套|届|位度|席|要|店',
	对: '外|接|口|应|标|象|于|照|全|企|此|其|经|点|一|重',
	片: '区|段|长|面',
	块: '链|状',
	股: '份|权|票|改|东|市|息',
	门: '类|户|诊|槛|前',
	口: '袋|岸|径|腔|味|罩|碑|号|粮',
	眼: '科|下|光|前|睛',
	面: '向|对|积|临|貌|粉|上|源|貌',
	座: '谈|位',
	套: '现|餐',
	组: '织|建|团|合|成|装|长',
	份: '额|子',
	间: '接|隔|伐',
	本: '地|土|级|科|年|市|区|县|省|身|金|报|次|届|级',
	支: '持|撑|付|出|部|行|农|柱|流',
	张: '贴|家|力',
	处: '置|理|罚|于|在|级',
	名: '单|录|牌|城|企|校|师|优|医|镇|村|特|称|额|次',
	款: '项',
	例: '如|行',
	席: '位',
};

/** Counters of things solid enough that 两家, 三座 before them count something. */
const solid = '家 所 户 台 辆 栋 幢 座 部 架 艘 名 人 宗 起';

const amounts =
	'平方公里 平方千米 平方米 公顷 亩次 亩 立方米 公里 千米 厘米 毫米 吨公里 吨 公斤 千克 毫克 微克 斤 ' +
	'千瓦时 兆瓦时 吉瓦时 千瓦 兆瓦 吉瓦 kWh KWh MWh GWh kW KW MW GW PB TB GB PFlops PFLOPS EFLOPS Gbps Mbps TEU 标准箱 标箱 ' +
	'分贝 公升 毫升 周岁 岁';

const plain = (signs: string, kind: UnitKind): Unit[] =>
	signs.split(' ').map((sign) => ({ sign, kind }));

const counters: Unit[] = plain(plainCounters, 'counter').map((unit) => ({
	...unit,
	...(notFollowedBy[unit.sign] ? { unless: notFollowedBy[unit.sign] } : {}),
	takesHanzi: solid.split(' ').includes(unit.sign),
}));

const others: Unit[] = [
	{ sign: '平米', kind: 'amount', base: '平方米' },
	{ sign: '㎡', kind: 'amount', base: '平方米' },
	{ sign: '立方', kind: 'amount', base: '立方米', unless: '体' },
	{ sign: '方', kind: 'amount', base: '立方米', unless: '面|式|案|向|法|阵|便|针|言' },
	{ sign: 'km²', kind: 'amount', base: '平方公里' },
	{ sign: 'km', kind: 'amount', base: '公里' },
	{ sign: '吨标准煤', kind: 'amount', base: '吨' },
	{ sign: '吨标煤', kind: 'amount', base: '吨' },
	{ sign: 'tce', kind: 'amount', base: '吨' },
	{ sign: 'P', kind: 'amount', unless: '[A-Za-z0-9]' }, // 算力达到500P
	{ sign: '度', kind: 'amount', base: '千瓦时', unless: '假|过|电影|量|数|日|夏|冬' },
	{ sign: '行政村', kind: 'counter', base: '个' },
	{ sign: '自然村', kind: 'counter', base: '个' },
	{ sign: '大类', kind: 'counter', base: '类' },
	{ sign: '家（次）', kind: 'counter', base: '家次' },
	{ sign: '人（次）', kind: 'counter', base: '人次' },
	{ sign: '台（套）', kind: 'counter', base: '台' },
	{ sign: '套（间）', kind: 'counter', base: '套' },
	{ sign: '个（次）', kind: 'counter', base: '个' },
	{ sign: '处（个）', kind: 'counter', base: '处' },
	{ sign: '元人民币', kind: 'money', base: '元' },
	{ sign: '元', kind: 'money', unless: '旦|素|宝|宇宙|器件|化' },
	{ sign: '人民币', kind: 'money', base: '元' },
	{ sign: '美元', kind: 'money' },
	{ sign: '美金', kind: 'money', base: '美元' },
	{ sign: '欧元', kind: 'money' },
	{ sign: '港元', kind: 'money' },
	{ sign: '港币', kind: 'money', base: '港元' },
	{ sign: '日元', kind: 'money' },
	{ sign: '英镑', kind: 'money' },
	{ sign: '个百分点', kind: 'points', base: '百分点' },
	{ sign: '百分点', kind: 'points' },
	{ sign: '个基点', kind: 'points', base: '基点' },
	{ sign: '个位次', kind: 'points', base: '名' },
	{ sign: '位次', kind: 'points', base: '名' },
	{ sign: '个名次', kind: 'points', base: '名' },
	{ sign: '%', kind: 'percent' },
	{ sign: '％', kind: 'percent', base: '%' },
	{ sign: '﹪', kind: 'percent', base: '%' },
	{ sign: '‰', kind: 'percent' },
	{ sign: '倍', kind: 'times', unless: '增|感' },
	{ sign: '个工作日', kind: 'time', base: '工作日' },
	{ sign: '工作日', kind: 'time' },
	{ sign: '个小时', kind: 'time', base: '小时' },
	{ sign: '小时', kind: 'time' },
	{ sign: '分钟', kind: 'time' },
	{ sign: '秒', kind: 'time' },
	{ sign: '天', kind: 'time', unless: '然|空|津|地|使' },
	{ sign: '升', kind: 'amount', unless: '级|至|到|格|温|学|旗|起|华|位|幅' },
	{ sign: '米', kind: 'amount', unless: '粉|业|兰|面|制' },
	{ sign: '克', kind: 'amount', unless: '服|难|隆' },
	{
		sign: '分',
		kind: 'amount',
		unless: '之|钟|公|类|期|析|布|别|支|行|院|校|部|散|享|辨|区|级|段|批|层|红|局',
	},
	{ sign: '箱', kind: 'amount', unless: '式|包|涵|梁|变' },
	{ sign: '个月', kind: 'time' },
	{ sign: '周年', kind: 'time' },
	{ sign: '年', kind: 'time' },
];

/** Every unit, the longest sign first, so that 人次 is tried before 人. */
export const units: readonly Unit[] = [...counters, ...plain(amounts, 'amount'), ...others].sort(
	(a, b) => b.sign.length - a.sign.length,
);

/** What may follow a unit after a stroke or 每: 元/月, 微克/立方米, 元每人. */
export const perUnits =
	'立方米 平方米 平方公里 公里 千瓦时 人次 万元 公斤 工作日 学期 年 月 日 天 人 亩 户 吨 次 升 小时 床 生 学年 个 家 件 台 米 克'.split(
		' ',
	);

/** Things counted without a measure word, and the one they would take: 新增7000学位. */
export const impliedCounters: Readonly<Record<string, string>> = {
	学位: '个',
	床位: '张',
	车位: '个',
	泊位: '个',
	托位: '个',
	岗位: '个',
	席位: '个',
};
