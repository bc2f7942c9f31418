/** The ways in which an amount's own words are completed from what was counted before it. */
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';
import { trimStart } from './metric.ts';
import {
	clausalVerbs,
	closingVerbs,
	effectVerbs,
	firstVerbs,
	leadingVerbs,
	onlyVerbs,
} from './tables/verbs.ts';
import { needsOwner, onlyDependents, onlyModifier, totals } from './tables/wording.ts';

/** An amount, what it counts, and how certain that is. */
export interface Reading {
	item: Item;
	measure: Measure;
	metric: string;
	/** What following amounts may borrow: 签约引进产业类项目 for its 协议投资总额. */
	subject: string;
	/** Offset at which the words that the metric was made from begin. */
	from: number;
	/** The subject was taken from an earlier sentence or from a clause without an amount. */
	isBorrowedFar: boolean;
}

/** An amount's own words and what stands around it. */
export interface Neighbourhood {
	own: string;
	item: Item;
	/** The reading before it in its sentence. */
	near: Reading | undefined;
	/** `near`, or the first reading of the sentence before. */
	lender: Reading | undefined;
	/** It goes on with the list or the run of clauses that `near` is in. */
	follows: boolean;
	text: string;
	/** What the text is about: the term that a glossary entry explains. */
	topic: string | undefined;
}

interface Borrowed {
	metric: string;
	/** What the next amount may borrow; the metric where not given. */
	subject?: string;
	lender?: Reading;
	isDoubtful?: boolean;
}

type Way = (neighbourhood: Neighbourhood) => Borrowed | undefined;

/** Tried in this order; the first that fits decides. */
const ways: readonly Way[] = [parallel, clauseOwner, owner, modifier, effect, verbal, carriedVerb];

export function borrow(neighbourhood: Neighbourhood): Borrowed {
	for (const way of ways) {
		const borrowed = way(neighbourhood);
		if (borrowed) return borrowed;
	}
	return { metric: neighbourhood.own };
}

/**
 * An item as long as the end of the one before, beginning alike, takes over what stood before that:
 * 省级智能制造示范工厂4家、示范车间12家; 优Ⅲ比例、优Ⅱ比例; 新建34个、续建20个.
 */
function parallel({ own, item, near, follows }: Neighbourhood): Borrowed | undefined {
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

/** 盘活国有闲置厂房、科创载体，空置率压降10%: the owner is in a clause that holds no amount. */
function clauseOwner({ own, item, near, text }: Neighbourhood): Borrowed | undefined {
	const isOwnerless = own === '' && !near;
	if (!isOwnerless && !onlyDependents.test(own)) return undefined;
	if (text[item.clause.start - 1] !== '，') return undefined;
	const clause =
		/[^，；：。！？]*$/.exec(text.slice(item.sentence.start, item.clause.start - 1))?.[0] ?? '';
	const start = item.clause.start - 1 - clause.length;
	if (!clause || (near && near.item.amount.end > start)) return undefined;
	const words = trimStart(trimStart(clause).replace(leadingVerbs, ''));
	const verb = words.search(firstVerbs);
	const noun = verb > 1 ? words.slice(0, verb) : words;
	return noun.length > 16 || !noun
		? undefined
		: { metric: noun + own, subject: noun, isDoubtful: true };
}

/** 占全区比重, 下降, 协议投资总额 and nothing at all need what was counted before. */
function owner({ own, lender, topic }: Neighbourhood): Borrowed | undefined {
	if (!needsOwner.some((pattern) => pattern.test(own))) return undefined;
	if (lender) return { metric: ownerFor(own, lender) + own, subject: lender.subject, lender };
	return topic ? { metric: topic + own } : undefined;
}

/** 排名|上升5名; of 培育企业4家，总数达18家 the total is not what was 培育. */
function ownerFor(own: string, { measure, metric, subject }: Reading): string {
	if (measure === 'rank') return metric;
	return /^(?:总数|总量|累计)/.test(own) ? subject.replace(leadingVerbs, '') || subject : subject;
}

/** 荣誉308个，其中国家级18个. */
function modifier({ own, near }: Neighbourhood): Borrowed | undefined {
	if (!near || !onlyModifier.test(own)) return undefined;
	return { metric: `${near.subject}（${own}）`, subject: near.subject, lender: near };
}

/** 新增减税降费退税超6亿元，惠及经营主体3.3万户次. */
function effect({ own, near, item }: Neighbourhood): Borrowed | undefined {
	if (!near || !effectVerbs.test(own) || item.before === '') return undefined;
	const subject = near.subject.replace(leadingVerbs, '') || near.subject;
	return { metric: subject + own, subject: near.subject, lender: near };
}

/** Verbs alone, or with a noun that needs an owner: 重大项目54个，开工33个，完成年度投资28亿元. */
function verbal({ own, lender }: Neighbourhood): Borrowed | undefined {
	const rest = own.replace(leadingVerbs, '');
	const isVerbal = onlyVerbs.test(own) || (rest !== own && onlyDependents.test(rest));
	if (!lender || !isVerbal) return undefined;
	const noun = nounOf(lender.subject);
	// A noun without an owner follows its verb: 建成 + 规模.
	const metric = onlyDependents.test(noun) ? own + noun : noun + own;
	return { metric, subject: noun, lender };
}

/** A verb governs the items that follow it, and those that share its noun: 招引项目96个，其中制造业项目37个. */
function carriedVerb({ own, near, item, follows }: Neighbourhood): Borrowed | undefined {
	const verb = near && (leadingVerbs.exec(near.metric)?.[0] ?? '');
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
	return isCount && before !== '' && !/[达为共有]$/.test(before) && !clausalVerbs.test(own);
}

function nounOf(subject: string): string {
	const noun = subject.replace(leadingVerbs, '').replace(closingVerbs, '').replace(totals, '');
	return noun || subject;
}
