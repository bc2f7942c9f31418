/** Words that plan or report, against the grain of the section they stand in. */

const plans = [
	'预计', '预期(?!寿命|目标|值)', '力争', '力求', '拟(?!定)', '有望', '确保',
	'计划(?=总?投资|规模|新|实施|建|完成|引进|到)',
	'规划(?=建设|总|面积|[\\d一二三四五六七八九十]|$)',
	'争取(?=到\\d|在|达|实现)',
	'将(?=达|实现|新增|建|完成|形成|突破|超|带动|有|力争)',
	'到20\\d\\d年[^。]{0,6}(?:达|实现|建成|力争|全面)',
	'年可', '可(?=实现|新增|带动|提供|节约|节省|减少|满足|年产|容纳|形成|有效)',
	// 项目建成后形成年产100台的生产能力.
	'(?:建成|投产|达产|投运|完工|竣工)后[^，。；]{0,12}(?:可|将|形成|年产|预计)',
]; // prettier-ignore

/** Expects or plans: 预计全年…增速超25%; it governs over 、 and ，. */
export const planning = new RegExp(plans.join('|'));
export const everyPlanning = new RegExp(planning, 'g');

/** Plans only its own clause: 规划360架液冷机柜，一期工程部署13个. */
export const narrowPlanning = /^(?:规划|将|计划)/;

/** Reports in a plan: 已建成430PB, 目前… */
export const reporting =
	/已(?:经)?(?=[^知])|完成了|形成了|取得了|目前|截至|前期|去年|上年(?!度)|一年来/;

/** A clause of its own that reports for the next: 去年，… */
export const reportingOpening = /(?:截至[^，]*|目前|去年|前期)，[^，；]*$/;

/** What is looked after rather than counted up: 持续抓好1300多家工业企业“基本盘”. */
export const standing =
	/(?:抓好|管好|紧盯|守护)[^，。；]*$|(?:覆盖(?!率|面|人)|面向|聚焦|依托|发挥)[^，。；]{0,6}$/;

/** The size of a named thing: 投资超百亿元|的华能金坛储能二期项目; a census. */
export const sizeBefore = /(?:投资|总投资)(?:额|约)?$/;
export const census = /人口普查/;
