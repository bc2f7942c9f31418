/** Words that a list carries on from its first item: a verb, or the beginning of a noun. */
import type { Item } from './clauses.ts';
import type { Borrowed, Neighbourhood, Reading } from './reading.ts';
import { clausalVerbs, closingVerbs, leadingVerbs, onlyVerbs } from './tables/verbs.ts';
import { onlyModifier, totals } from './tables/wording.ts';

/**
 * An item as long as the end of the one before, beginning alike, takes over what stood before that:
 * 省级智能制造示范工厂4家、示范车间12家; 优Ⅲ比例、优Ⅱ比例; 新建34个、续建20个.
 */
export function parallel({ own, item, near, follows }: Neighbourhood): Borrowed | undefined {
	if (!near || !follows || (item.before === '' && !item.isListed)) return undefined;
	if (own.length < 2 || own.length >= near.metric.length) return undefined;
	const end = near.metric.slice(-own.length);
	const isPair =
		own.length === 2 &&
		[onlyVerbs, onlyModifier].some((pattern) => pattern.test(own) && pattern.test(end));
	if (own === end || !(isPair || isAlike(own, end))) return undefined;
	const metric = near.metric.slice(0, -own.length) + own;
	return { metric, subject: near.subject === near.metric ? metric : near.subject, lender: near };
}

function isAlike(own: string, end: string): boolean {
	const shared = Array.from(own).filter((sign, index) => sign === end[index]).length;
	return own.startsWith(end.charAt(0)) && shared >= 2 && shared * 2 >= own.length;
}

/** An average is not counted up: 新增床位800张，每千名老人拥有床位42张. */
const perHead = /^(?:每|[百千万]人|人均|户均|亩均|村均|平均)/;

/** A verb governs the items that follow it, and those that share its noun: 招引项目96个，其中制造业项目37个. */
export function carriedVerb({ own, near, item, follows }: Neighbourhood): Borrowed | undefined {
	const verb = near && (leadingVerbs.exec(near.metric)?.[0] ?? '');
	if (perHead.test(own)) return undefined;
	if (!near || !verb || !own || leadingVerbs.test(own) || leadingVerbs.test(item.before))
		return undefined;
	const isSameNoun = own.slice(-2) === near.subject.slice(-2) && isPlainNoun(own);
	const isGoverned = follows && !isSum(own) && (item.isListed || isFurtherCount(own, item, near));
	return isSameNoun || isGoverned ? { metric: verb + own, lender: near } : undefined;
}

/** 接待游客612万人次、旅游收入58亿元: a sum of its own. */
function isSum(own: string): boolean {
	return totals.test(own) || /(?:收入|产值|增加值|额|率|比|投资)$/.test(own);
}

/** 生产生活性服务业项目, but neither 占比 nor 一期工程部署…机柜. */
function isPlainNoun(own: string): boolean {
	return !/(?:比重|比例|金额)$/.test(own) && !clausalVerbs.test(own);
}

/** 新增国家级“小巨人”企业3家，国家级5G工厂1家; not 企业总数达251家. */
function isFurtherCount(own: string, { amount, before }: Item, near: Reading): boolean {
	const isCount = amount.kind === 'counter' && near.item.amount.kind === 'counter';
	if (closingVerbs.test(own)) return false; // 老年人家庭适老化改造
	return isCount && before !== '' && !/[达为共有由从至到]$/.test(before) && !clausalVerbs.test(own);
}
