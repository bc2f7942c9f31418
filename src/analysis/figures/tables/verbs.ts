/** Verbs of reports. They open what is counted (新增公共充电桩350套) and are carried over a list. */

/** What may govern a whole list: 新增…3家、…34家 counts only what is new. */
const acquiring =
	'净增 新增 新建 新改建 新改扩建 改扩建 扩建 改建 改造 提升 改造提升 提升改造 新开工 新认定 新招引 新引进 新签约 新落户 新入库 新培育 新评 新晋 新获批 新发展 新辟 新开 新设 新投用 新创 新申报 ' +
	'建成 建成投用 建设 创建 创成 打造 共建 培育 培养 引进 招引 引育 招引培育 签约 签约引进 落地 落户 入选 入围 入库 获评 获批 获批认定 获 荣获 获得 认定 新获 申报 申报认定 ' +
	'完成 实施 组织实施 推进 启动 开展 举办 召开 组织 组织召开 组织开展 承办 发放 发布 发送 拨付 兑现 争取 盘活 盘活利用 腾退 处置 消化 整治 整治提升 治理 修复 清理 关停 淘汰 拆除 拆迁 征收 ' +
	'实现 达成 吸引 集聚 吸纳 带动 惠及 服务 帮助 帮扶 资助 救助 培训 接待 走访 慰问 办理 办结 受理 化解 调解 解决 协调解决 查处 排查 整改 摸排 检查 抽检 出动 ' +
	'加装 安装 铺设 架设 敷设 更新 更新改造 优化 优化调整 新辟优化 开通 开辟 增加 增设 增开 新植 种植 播种 收购 储备 投放 配备 购置 设立 成立 组建 挂牌 ' +
	'开工 竣工 投产 投用 投运 通车 复工 开复工 续建 交付 筹集 启用 建档 登记 注册 转化 转移 安置 征集 梳理 形成 制定 出台 修订 编制 推出 提供 开发 开设 登陆 报送 减少 节约 节省 压减 压降 ' +
	'支持 推动 促进 确保 力争 保障 覆盖 纳入 组建 储备 落实 输送 邀请 建立 设置 布设 部署 规划 评选 选派 选聘 招聘 招录 招募 晋级 铺排 滚动实施 推广 举行 集中签约 集中开工 减免 退税 缓缴 发行 投入 投资 ' +
	'拓宽 硬化 修建 修缮 整修 疏浚 清淤 栽植 补植 复垦 恢复 改良 流转 托管 引导 鼓励 参加 参与 跻身 迁建 筹建 抢修 除险加固 加固 完工 封顶 主体完工 主体封顶 串联 贯穿 建有 设有 废止 审议 查办 立案 抓好 扩容 承接 输出 出让 供应 供地 收储 对接 洽谈 出栏 存栏 办好';

/** The longest first, so that 签约引进 is one verb. */
export const verbs: readonly string[] = Array.from(new Set(acquiring.split(' '))).toSorted(
	(a, b) => b.length - a.length,
);

const anyVerb = `(?:${verbs.join('|')})`;

/** Verbs at the beginning, joined as in 新建、改造 or 新建改造. */
export const leadingVerbs = new RegExp(
	`^(?:年|可|月|有效|柔性|集中|滚动|联合|累计)*(?:${anyVerb}(?:[、并和及]?(?=${anyVerb}))?)+(?:了|起)?(?!率)`,
);

/** The first run of verbs anywhere: 为企业协调解决社保费拖欠. */
export const firstVerbs = new RegExp(`(?:${anyVerb}(?:[、并和及]?(?=${anyVerb}))?)+`);

/** Nothing but verbs: 开工, 新建. */
export const onlyVerbs = new RegExp(`^(?:${anyVerb}[、并和及]?)+$`);

/** Verbs at the end: 重大项目开工. */
export const closingVerbs = new RegExp(`(?:${anyVerb})+$`);

/** Verbs that say how much less: what they govern is a change. */
export const savingVerbs = /^(?:年|可|月|有效|每年)*(?:减少|节约|节省|压减|压降|降低|削减)/;

/** What follows from what was counted before: 新增减税降费退税超6亿元，惠及经营主体. */
export const effectVerbs = /^(?:惠及|受益|服务|带动|覆盖|受惠|辐射|涉及)(?!业|费|中心|站)/;

/** 16家|助餐点|服务老年人10.6万人次: the first counts those who act. */
export const actsOn =
	/^([^、，“”]{2,}?)(?:惠及|服务|吸引|吸纳)(?!业|费|中心|站|点|区|所|机构|设施|平台|企业|人员|员|商|网|队|项目)[^、，]+$/;

/** Verbs that are seldom part of a noun (服务业, 投资额 are): where one stands, the words are a clause. */
export const clausalVerbs =
	/部署|设置|布设|建成|新增|新建|引进|招引|完成|实现|开展|举办|召开|组织|启动|推出|提供|打造|创成|获评|入选|入围|获批|荣获|吸引|集聚|带动|惠及|发放|拨付|争取|盘活|腾退|加装|铺设|开通|成立|组建|制定|出台|推动|促进|形成/;

/** Before and behind the first of two: 从|412家|增至688家. */
export const startsFrom = /(?:由|(?<![服顺遵听])从)(?!事|业)(?:[^，；。到至为]|过去)*$/;
export const movesTo =
	/^[\d.:：∶︰]*(?:[^，；。]{0,3}?)(?:增|提|升|上升|扩|发展|拓展|下降|降|减|缩|压|调整|优化|转变|改善|回升|攀升|跃升)[^，；。\d]{0,3}[到至为]/;
