/** Whose a dependent noun is: the 占比, 通过率 or 总投资 of what was counted before it. */
import type { Item } from './clauses.ts';
import { trimStart } from './metric.ts';
import type { Borrowed, Neighbourhood, Reading } from './reading.ts';
import { firstVerbs, leadingVerbs } from './tables/verbs.ts';
import { closingDependent, isMove, needsOwner, onlyDependents } from './tables/wording.ts';

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
	if (lender) return { metric: ownerFor(own, lender, item) + own, subject: lender.subject, lender };
	return topic ? { metric: topic + own } : undefined;
}

/** 办理建议67件、提案82件，办复率、满意率均达100%; 接待游客350万人次、旅游收入23亿元，均增长12%. */
export function owners({ own, item, chain }: Neighbourhood): Borrowed | undefined {
	const isOfEach = /均|都|双双/.test(item.before) && (own === '' || onlyDependents.test(own));
	const [first, ...others] = chain;
	if (!isOfEach || !first || others.length === 0) return undefined;
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
	if (/^[^、]*率$/.test(own)) return rateOwner(subject, own);
	if (/^(?:总数|总量|累计)/.test(own)) return subject.replace(leadingVerbs, '') || subject;
	const isSecondSum = item.isListed && item.amount.kind === 'money' && onlyDependents.test(own);
	return isSecondSum ? subject.replace(closingDependent, '') || subject : subject;
}

/** 空气|优良天数, 优良率; 生活垃圾|分类覆盖率, 回收利用率: the owner of the second without the first. */
function rateOwner(subject: string, own: string): string {
	const repeated = subject.lastIndexOf(own.slice(0, 2));
	if (repeated > 0) return subject.slice(0, repeated);
	return subject.endsWith('率') ? subject.replace(closingDependent, '') || subject : subject;
}
