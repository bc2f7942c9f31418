/** Words around a number that are not part of what is counted. */

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** At the beginning of a clause: times, connectives, intentions, the report's own place. */
const openers = anyOf(`
	(?:截至|截止)[^，。；]{0,8}?(?:底|末|日|目前)  到?(?:19|20)\\d{2}年(?:以来|底|末|全年|上半年|下半年|前三季度|[一二三四]季度|度)?
	今年以来 今年 去年 上年 全年 年内 年底前? 当年 本年度? 年度(?!投资|计划|目标) \\d{1,2}[-—–]\\d{1,2}月份? 上半年 前三季度 近年来 目前 现有 现已? 至今 迄今 期内
	过去[一五三]年(?:来|里|间)? [一三五]年来 近[一二两三四五\\d]+年来? 自\\d{4}年 “十[一二三四五六]?五”(?:期间|以来|时期|期末|末)? 未来[一三五]?年? 每年 日前 近日
	\\d+天 免费(?=为) 其中 并且 并(?!网|购|轨|联) 还(?!款|贷|田|林|湿) 也 又 且 同时 此外 另外?有? 以及 和(?!谐|美|平|合) 及(?!时) 与(?!会) 、 共计 共有 共(?!建|享|同|富|治|青|用) 总计 合计 累计 总共 分别 先后 陆续 连续[一二两三四五六七八九十多数\\d]+[年届次] 连续 以(?!工|上|下|外|内|旧|奖|色|案|水|路)
	已经 已 预计 预期 预估 计划(?!总?投资|外) 拟(?!建|上市) 力争 争取(?!上级|资金|专项|到|中央|各类|政策|国家|省) 确保 保证(?!金) 努力 要(?!素|闻) 将(?!军|领) 再(?!就业|生|制造|贷|融|保|利用) 继续 持续 进一步 成功 顺利 首次 首批 稳步 扎实 深入 大力 加快 加大 全力 积极 精心 稳妥 有序 有力 不断 基本(?!农田|养老|医疗|医保|公共|口粮|养老金) 全面 高质量(?!发展|农田) 高标准(?!农田|厂房) 高水平(?!人才|活动) 高效(?!节水|农业) 常态化 严格 着力 充分
	完成(?=[^，。、]{2,14}(?:总值|收入|总额|增加值|总产值)(?:达到?|为)?$) 在(?!建|校|册|编|库|岗|职|线|营|地|孵|外|谈|手) 把 使(?!用) 让(?!利) 推动 实现 保持 达到 促进(?!就业) 更大力度 至少 多措并举 统筹 一体 同步 合理
	同口径 同比 环比 (?:比|较)(?:上年度?|去年|上一年度?|年初|\\d{4}年)(?:同期|初)?
	[^，、“”]{1,12}?已经?(?=盘活|吸引|建成|实现|完成|新增|集聚|引进|引育|带动|形成|累计|开工|签约|落户|培育|获) [\\p{Script=Han}]{2,8}后(?=形成|可|将|预计|新增)
	\\d{1,2}[．.、] [①-⑳㈠-㈩] [县区市]政府(?=继续|将|要|重点) 我区 我县 我市 全区(?!唯一|各) 全县(?!唯一|各) 本区 全镇 经开区(?=规|固|一|工|实|完|地|公|制|服|外)
`);

/** At the end, before the number: 达, 完成, 提高至. */
const closers = anyOf(`
	达到了? 达 共计 共有 共 总计 合计 累计 (?<!行|作|认|成|人|^)为 是 到 至 拥有 现有 (?<!拥|没|所|持|国|具|含|现|保|私|专|公|原)有 完成 实现 突破 位居 位列 提高至 提高到 提升至 提升到 增至 增加至 增加到 增长至 增长到 上升至 上升到 升至 扩大至 扩大到 发展到 下降至 下降到 降至 降到 降低至 降低到 压降至 压缩至 缩短至 减少至 减少到
	（[^（）]*下同） (?<!现|存|所|内|实|潜)在 保持在 保持 稳定保持在 稳定在 稳定 控制在 控制 维持在 同比 环比 比上年同期 比上年 比去年 较上年同期 较上年度? 较去年同期 较去年 [比较]年初 比\\d{4}年 较\\d{4}年 分别 各 (?<!人|户|亩|日|年|月|地|村|点|场|平|单)均 (?<!首|成|之|古|宜|丽)都 双双 首次 已经 已 也 再 将 继续 预计 力争 确保 冲刺 仅 多达 高达 可达 不断 实际 净 迈上 站上 跨上 跃上 攀升至 累计达 稳居 每人每[年月] 每[年月] 每[百千万]+(?:人|户|亩|平方公里) 全部 (?<!\\d)[两三四五]年 先后 跨越 跨过 同口径 (?<!理|缘|事|自)由 (?<!服|顺|遵|听)从 (?<!是|为|恢复到|恢复至|相当于)(?:19|20)\\d{2}年[底末]? 、 ： 的
`);

const growthWords = anyOf(
	'同比增长 同比 (?<!自然)增长率 (?<!自然|平|年均)增长 增速 增幅 增加 名义 实际 可比 按可比价计算 按可比价 提高 上升 提升 攀升 净增 的',
);

export const openingWords = new RegExp(`^${openers}`, 'u');
export const closingWords = new RegExp(`${closers}$`);
export const closingGrowth = new RegExp(`${growthWords}$`);

const rankVerb =
	'位居|位列|位于|排名居|排名|名列|稳居|保持|跻身|进入|进位|入围|入选|列入|列居|荣获|荣列|挺进|进位至|跃居|跃升至|上升至|上升到|升至|前进至|前移至|获得|夺得|处于';
const field = '全国|全省|全市|全区|全县|国内|省内|市内|全球|世界|苏北|苏南|苏中|行业|同类';

/** Whose rank, and in which field: 认定数、通过率|均位居|全市, 综合实力|居|全省, 增速|全市. */
export const rankPhrase = new RegExp(
	`^(?<subject>.*?)(?:均|都|稳|始终|持续|连续[一二两三四五六七八九十\\d]+[年届]|继续|分别|首次|成功|再次|已)*` +
		`(?:(?:${rankVerb})+|[居列排进获](?=${field}|$)|(?<=增速|增幅|总量)[居列]|(?=(?:${field})[^，]{0,6}$))(?<scope>.*)$`,
);

/** What stands between a first and a second verb of rank: 排名|中进位至. */
export const laterRankVerbs = new RegExp(`^中?(?:${rankVerb}|[居列至到])+`);

/** Up to the field of a rank: 钟楼经开区位列|全省90家省级经开区第21名. */
export const rankField = new RegExp(`^.*(?:${rankVerb}|[居列在])(?=(?:${field})?$)`);

/** A clause with its own verb at the end, before 、: 改革纵深推进、. */
export const closedClause =
	/^.*(?:推进|提升|改善|增强|提高|优化|加强|壮大|落实|显现|向好|加快|完成|攀升)、(?=[^、]+$)/;

/** Nouns that say nothing without the thing they belong to: 协议投资总额, 通过率. */
const dependents = anyOf(`
	人次 人数 额度 税比 税占比 收益 到位资金 到位率 满意和基本满意率 基本满意率 实际到位资金 年度计划投资 计划年度投资 年度计划完成投资 办结率 答复率 合格率 开工率 竣工率 达标率 入住率 出租率 签约率 及时率 化解率 优良率 接种率 利用率 回收利用率 综合利用率 资源化利用率 死亡人数 伤亡人数 受伤人数 起数 空置率 容积率 投资强度 总长
	协议投资总额 协议投资额? 协议总投资 合同投资额? 计划总投资 计划投资 总投资额? 投资总额 投资额 年度投资 投资 签约金额 签约额 合同金额 合同额 总金额 金额 到账资金 资金 总面积 建筑面积 占地面积 建筑总面积 面积 长度 里程 总里程 规模 总规模 产值 总产值 销售收入 销售额 开票销售 营业收入 营收 收入 税收 利税 利润
	余额 总额 总量 总数 数量 数 个数 认定数 通过率 完成率 覆盖率 满意率 满意度 增速 增幅 降幅 占比 比重 比例 容量 装机容量 能力 年产能 产能 产量 中标额 成交额 总产量 标准 平均 人均 均价 新开工 用户 办复率
`);
const oneOrMore = (word: string) => `${word}(?:[、和及]${word})*`;

/** Nothing but such nouns. */
export const onlyDependents = new RegExp(
	`^${oneOrMore(dependents)}(?:[比较][^，]{2,6})?(?:压降|下降|提高|提升|上升|收窄|回落|加快|扩大)?$`,
);

/** Such a noun at the end: 生物医药产业|产值. */
export const closingDependent = new RegExp(`${dependents}$`);

/** Only that something rose or fell: 较上年提高. */
export const isMove =
	/^(?:多|少|提高|上升|提升|前移|跃升|增加|减少|下降|降低|回落|收窄|压降|缩短|扩大|攀升|压减|节约)$/;

/** A metric that begins with what it needs an owner for: 占全区比重, 通过率, 下降, 全市排名. */
const scopes =
	'(?:全国|全省|全市|全区|全县|国内|省内|市内|行业|同类|[一二三四五六七八九十\\d]{1,3}[省市区县]|[\\p{Script=Han}]{2,4}(?:地区|片区|区域))?';
export const needsOwner: readonly RegExp[] = [
	/^$/,
	onlyDependents,
	/^(?:占|排名|位居|均|都)/,
	// 为年度计划的121.6%, 完成年度任务的103%.
	/^(?:为|完成|占)(?:了|全)?(?:年度?|全年)(?:度)?(?:计划|任务|目标)(?:任务)?$/,
	/^(?:年均|[两三四五]年平均)(?:增长)?$/,
	new RegExp(`^${dependents}(?:高于|低于|快于|慢于|好于|优于)`),
	new RegExp(`^${oneOrMore(dependents)}${scopes}排名$`, 'u'),
	new RegExp(`^${scopes}(?:倒数)?排名$`, 'u'),
	// 排在全市|8个|县区倒数第3位.
	/^(?:县区|县市区?|市县|区县|地市)(?:中|倒数)*排名$/,
	/^(?:高于|低于|快于|慢于|好于|优于)/,
	/^(?:是|恢复到|恢复至|相当于|达到)(?:(?:19|20)\d\d年|“十.{0,1}五”|上年|去年|上一年|年初)/,
	/^(?:距|距离|拉动|对[^，]{2,14}贡献)/,
	isMove,
];

/** 总数 and the like, which a borrowed subject leaves behind. */
export const totals = /(?:资产总额|总数|总量|数量|排名)$/;

/** What a borrowed fall or rise leaves behind: 固定资产投资|下降. */
export const closingMove = /(?:提高|上升|提升|增加|减少|下降|降低|回落|收窄|压降|缩短|扩大)$/;

/** The field that a borrowed rank leaves behind: 单产水平|全省. */
export const closingField = new RegExp(`(?:${field})$`);

/** 国家级, B类, 全市唯一: a part of what was counted before, without a noun of its own. */
export const onlyModifier =
	/^(?:[\p{Script=Han}A-Z]{1,4}(?:级|类|型|等)|[国省市区县][列属定辖]|[\p{Script=Han}]{2}唯一|[省市区县]级?以上|超?[\d.]+[百千]?[万亿]+元(?:及?以上|级)?)$/u;

/** A sum in the name of what is counted: 引进|亿元以上|项目. */
export const sumInName = /超?[\d.]*[十百千]?[万亿]+元(?:及?以上|级)/;

/** Nouns too general to stand for a list of examples: 获批认定“两重”“两新”、专项债等项目. */
export const generalNoun =
	/^(?:项目|活动|工作|任务|举措|措施|事项|问题|平台|工程|行动|试点|荣誉|称号)$/;

/** 其中|旧改|15个: a word that says which of what was counted; 出口 and 高企 are things of their own. */
export const partOnly =
	/^(?!出口|进口|新)[\p{Script=Han}]{1,2}[^企业目园村镇校院站所岗房路桥车区]$/u;

/** In which contest a rank was won: 在2024年公布的|省经济开发区高质量发展综合考核|中. */
export const contestName =
	/在(?:(?:19|20)\d{2}年)?(?:度)?(?:公布的)?([^，；。]{3,24}?(?:考核|考评|评价|评估|测评|评比|监测))中，[^；。]*$/;

/** The whole of a share, up to its noun: 国控、省控断面|水质达标率. */
export const countedWhole =
	/^[^，；。]*?(?:断面|企业|项目|村|社区|小区|学校|机构|乡镇|街道|指标|点位|河流|水体|水源地|园区|单位)(?=.+(?:率|比例|比重))/;
