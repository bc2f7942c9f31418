/** How parks, zones, firms and projects are named. */

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Names of these kinds speak for themselves, unless a word of `generalHeads` stands before them. */
export const parks = anyOf(`
	产业园 科技园 工业园 创新园 创业园 示范园 智造园 数智园 科创园 智慧园 产业园区 工业园区 科技城 科学城 开发区 经开区 高新区 度假区 保税区 自贸区
	集中区 功能区 产业新城 园区 有限公司 公司 集团
`);

/** What a zone may have inside it, of its own name. */
export const innerParks = anyOf('产业园 科技园 工业园 创新园 创业园 示范园 智造园 科创园');

/** With these at their end only proper names are names: 周庄古镇, not 特色小镇. */
export const places = anyOf(`
	新城 新区 街区 古镇 小镇 景区 公园 商圈 广场 步行街 街(?!道) 智谷 云谷 药谷 光谷 中心 基地 医院 学校 中学 大学 学院 机场 电站 油田 矿区 林场 农场 垦区
`);

/** 尧塘街道, 直溪镇. */
export const towns = '(?:镇|街道)';

/** Parts of a place: 北部三镇. */
export const parts = '[东南西北中]部[一二两三四五六七八九十]?(?:镇|乡|街道|片区|县区|组团)';

/** Zones that a report calls by their kind alone: 经开区 is that of the report's place. */
export const zoneKinds = anyOf('经开区 高新区 开发区 度假区 保税区');

/** Words that make a name general: 省级以上开发区, 上市公司, 各类园区. */
export const generalHead = new RegExp(
	`^(?:全|各|省|国家级|世界|市级|县级|区级|市属|县属|区属|我|本|该|一批|多家|重点|新建|新增|同时|其中|这个|境内|境外|上市|国有|民营|外资|跨国|平台|子|分|保险|担保|物业|企业|标准化|特色|专业|主题|工业园区$|[一二两三四五六七八九十]+[大个家]|[十百千万]+[亩亿])|上市|等|家|级(?:以上)?(?:${parks})$`,
);
/** Words of a clause, not of a name. */
export const inClause = /[做抓把的了不使让将以从为在]|推进|推动|支持|围绕|依托|建设|打造/;

/** What makes a name one of several: A产业园、B产业园; XX公司等. */
export const listed = /^(?:等|、|和(?!谐)|及|与)/;

/** Speaks of the whole place after all: 全区集聚链上企业30家, 全年接待游客156万人次. */
export const wholePlace = /^(?:全[区县市州旗域年]|我[区县市州旗])/;

/** Before the subject of a clause. */
export const timeWords =
	/^(?:截至)?(?:目前|今年以来|今年|去年|近年来|年内|其中|同时|此外|如今|现在|\d{4}年(?:以来)?|前?[一二三四]季度|上半年)，?/;

/** 推进|经开区|争先进位: what is moved to act is the subject of what follows. */
export const movedToAct =
	/^(?:持续|加快|全力|大力|积极|着力|继续)*(?:推进|推动|支持|助力|力促|促进|确保)/;
export const movedZone = new RegExp(`^${zoneKinds}(?!建设|发展|改革)`);

/** 排在|全市|8个县区倒数第3位. */
export const rankField = /(?:[居列在]|名列|跻身)(全[国省市])$/;

/** Sums that only a firm has: 格力博|整体销售. */
export const firmSums = '净利润|整体销售|出口金额|营收|营业利润|在手订单|市值';
/** What firms are not called by: 瞪羚企业营收, 预制菜营收. */
export const commonEnd = /[业品菜区县市镇乡村园群类户游粮油肉茶药械材件]$/;

/** What goes on about the park or project that the sentence before spoke of. */
export const goesOn =
	/^(?:(?:截至|目前|现已|如今)[^，。]{0,8}，)?(?:在?这里|核心区|园区(?!化)|园内|区内|该(?:园|项目|基地|公司|中心)|项目(?:全部|全面|一期|二期|达产|建成|投产|占地|总投资)|一期|二期|(?:全部|全面)?(?:建成|达产|投产|投用|投运)后|预计(?:未来)?(?:每年|年)可)/;

/** Names what the sentence before counted: 这是位于…的金瑞达园区. */
export const namesIt = /^(?:这|这就|那)是(?:(?:位于|坐落于|地处)[^，。的]{2,14}的)?/;

/** What is invested in: 总投资22亿元|的|北坪30万千瓦风电项目. */
export const investedIn = /投资(?:额|规模|总额)?(?:达|为|约|超)?$/;
export const projectEnd = anyOf(
	'[一二三四]期(?:建设|扩建|改造)?(?:项目|工程)? 项目 工程 (?:产业园|基地|中心|电站|生产线)(?:项目|工程)?',
);
/** The rating that stands inside a name: 西河|200兆瓦|光伏项目. */
export const rating = '\\d+(?:\\.\\d+)?万?(?:千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|吨|[KkMG]W)';
export const isProject = /(?:项目|工程|[一二三四]期|电站|生产线)$/;
/** A clause that goes on about the project named before it: ，年新增加工能力60万吨. */
export const projectGoesOn =
	/^(?:年|将|可|确保|力争|预计|计划|项目|建成|达产|投产|一期|二期|现已|已)/;
/** Verbs behind the name of a project: 鑫禾二期|投产达效. */
export const projectVerbs =
	/投产|开工|竣工|建成|落地|签约|完工|投用|投运|封顶|顺利|正式|成功|实现|加快|启动|落户|动工|通车|全线|主体|全面|基本|已|如期|即将|获/;
