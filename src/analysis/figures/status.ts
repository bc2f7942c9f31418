/** Whether an amount is reported as done, planned, or a standing fact. */
import type { Status } from './contract.ts';
import type { Section } from './section-role.ts';

/** Words that plan, wherever they stand; they govern to the end of their sentence. */
const planning =
	/预计|预期|力争|力求|拟(?!定)|计划(?:总投资|投资|规模|新|实施|建|完成|引进)|规划(?:建设|总|面积|[\d一二三四五六七八九十]|$)|有望|确保|争取(?:到\d|在|达|实现)|将(?=达|实现|新增|建|完成|形成|突破|超|带动|有|力争)|到20\d\d年[^。]{0,6}(?:达|实现|建成|力争|全面)|每年可|年可|可(?=实现|新增|带动|提供|节约|节省|减少|满足|年产|容纳|形成|有效)|(?:建成|投产|达产|投运|完工|竣工)后[^，。；]{0,12}(?:可|将|形成|年产|预计)/;

/** Words that report, in a plan: 已建成430PB, 在完成首批4个试点基础上. */
const reporting =
	/已(?:经)?(?=[^知])|完成了|形成了|取得了|目前|截至|前期|去年|上年(?!度)|过去|一年来/;

/** What is looked after rather than counted up: 持续抓好1300多家工业企业“基本盘”. */
const standing = /(?:抓好|紧盯|守护|覆盖|面向|聚焦|依托|发挥)[^，。；]{0,6}$/;

interface Words {
	/** The sentence up to the amount, and its clause up to the amount. */
	sentence: string;
	clause: string;
	/** What follows the amount in its clause. */
	after: string;
}

export function statusOf(
	{ sentence, clause, after }: Words,
	{ section, isGlossary }: { section: Section; isGlossary: boolean },
): Status {
	if (/^[^，。；]{0,12}(?:基础上|的基础)/.test(after)) return 'outcome';
	if (isGlossary) return glossaryStatus(clause);
	if (section.role === 'plan') return planStatus(sentence, clause);
	return isGoverned(sentence, clause) ? 'target' : 'outcome';
}

function glossaryStatus(clause: string): Status {
	if (planning.test(clause)) return 'target';
	return 'outcome';
}

function planStatus(sentence: string, clause: string): Status {
	if (reporting.test(clause) && !planning.test(clause)) return 'outcome';
	if (standing.test(clause)) return 'fact';
	return reporting.test(sentence) && !planning.test(sentence) && !/[；]/.test(sentence)
		? 'outcome'
		: 'target';
}

/** 预计 governs over 、 and ，: the last word that plans is not followed by one that reports. */
function isGoverned(sentence: string, clause: string): boolean {
	if (planning.test(clause)) return true;
	const last = Array.from(sentence.matchAll(new RegExp(planning, 'g'))).at(-1);
	if (!last || /规划|将|计划/.test(last[0])) return false;
	return !/[；]|已|累计/.test(sentence.slice(last.index));
}
