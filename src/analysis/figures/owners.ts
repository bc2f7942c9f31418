/** Whose a dependent noun is: the 占比, 通过率 or 总投资 of what was counted before it. */
import type { Item } from './clauses.ts';
import { trimStart } from './metric.ts';
import type { Borrowed, Neighbourhood, Reading } from './reading.ts';
import { closingVerbs, firstVerbs, leadingVerbs } from './tables/verbs.ts';
import {
	closingDependent,
	generalNoun,
	isMove,
	needsOwner,
	onlyDependents,
} from './tables/wording.ts';

/** 推进城中村自主更新，在完成首批|4个|试点基础上: what kind of 试点, as far as the clause before it tells. */
export function generalOwner({ own, item, text }: Neighbourhood): Borrowed | undefined {
	const noun = own.replace(leadingVerbs, '').replace(/^首批/, '');
	if (!generalNoun.test(noun)) return undefined;
	const [, matter] = pushed.exec(text.slice(item.sentence.start, item.clause.start)) ?? [];
	return matter === undefined ? undefined : { metric: matter + own, isDoubtful: true };
}

/** The only matter that a sentence has before the clause: 持续系统推进|城中村自主更新. */
const pushed =
	/^[^，；：、“]{0,6}?(?:推进|推动|实施|开展|深化)([^，；：、“]{4,10})，(?:[^，；：\d]+，)*$/;

/** 盘活国有闲置厂房、科创载体，空置率压降10%: the owner is in a clause that holds no amount. */
export function clauseOwner({ own, item, near, text }: Neighbourhood): Borrowed | undefined {
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
export function owner({ own, item, lender, topic }: Neighbourhood): Borrowed | undefined {
	if (!needsOwner.some((pattern) => pattern.test(own))) return undefined;
	if (lender) {
		const metric = ownerFor(own, lender, item) + own;
		// What rises after 优良天数338天，优良率92.6% is the rate.
		return { metric, subject: rate.test(own) ? metric : lender.subject, lender };
	}
	return topic ? { metric: topic + own } : undefined;
}

/** 办理建议67件、提案82件，办复率、满意率均达100%; 接待游客350万人次、旅游收入23亿元，均增长12%. */
export function owners({ own, item, chain }: Neighbourhood): Borrowed | undefined {
	const isSaid = /均|都|双双/.test(item.before) && (own === '' || onlyDependents.test(own));
	const [first, ...others] = chain;
	if (!first || others.length === 0 || !(isSaid || isRateOfList(own, item, chain)))
		return undefined;
	const subjects = chain.map(({ subject }) =>
		own === '' ? subject : subject.replace(leadingVerbs, '') || subject,
	);
	return { metric: subjects.join('、') + own, lender: first };
}

/**
 * Of a rank only a move is said (排名|上升5名); of 培育企业4家，总数达18家 the total is not what was 培育; and
 * 年销售收入80亿元、税收3.2亿元 are two sums of one owner.
 */
function ownerFor(own: string, { measure, metric, subject }: Reading, item: Item): string {
	if (measure === 'rank') return isMove.test(own) ? metric : subject;
	if (rate.test(own)) return rateOwner(subject, own);
	if (/^(?:总数|总量|累计)/.test(own)) return withoutVerbs(subject);
	const isSecondSum = item.isListed && item.amount.kind === 'money' && onlyDependents.test(own);
	const isOtherSum = otherSum.test(own) && !subject.endsWith(own);
	return isSecondSum || isOtherSum ? withoutDependent(subject) : subject;
}

const rate = /^[^、]*(?:率|满意度)$/;
/** 粮食播种面积45万亩、|产量|20万吨 is that of the 粮食. */
const otherSum = /^总?(?:产量|产值|面积|里程|长度|金额)$/;

/** 规上工业企业|净增 56家，总数达412家. */
function withoutVerbs(subject: string): string {
	return subject.replace(leadingVerbs, '').replace(closingVerbs, '') || subject;
}

function withoutDependent(subject: string): string {
	const bare = subject.replace(closingDependent, '');
	return (bare === subject ? bare : bare.replace(closingVerbs, '')) || subject;
}

/** 建议128件、提案96件，|满意率|100%: of a list of one kind, in a clause of its own. */
function isRateOfList(own: string, item: Item, chain: readonly Reading[]): boolean {
	const units = new Set(chain.map(({ item: { amount } }) => amount.unit));
	const isCounted = chain.every(({ item: { amount } }) => amount.kind === 'counter');
	return (
		rate.test(own) && onlyDependents.test(own) && !item.isListed && units.size === 1 && isCounted
	);
}

/** 空气|优良天数, 优良率; 生活垃圾|分类覆盖率, 回收利用率: the owner of the second without the first. */
function rateOwner(subject: string, own: string): string {
	const repeated = subject.lastIndexOf(own.slice(0, 2));
	if (repeated > 0) return subject.slice(0, repeated);
	// 化解信访积案326件，化解率98.2%
	if (repeated === 0) return subject.replace(leadingVerbs, '') || subject;
	return subject.endsWith('率') ? subject.replace(closingDependent, '') || subject : subject;
}
