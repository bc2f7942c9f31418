/** Subjects that an amount takes from what was counted before it. */
import type { Item } from './clauses.ts';
import { trimStart } from './metric.ts';
import type { Borrowed, Neighbourhood, Reading } from './reading.ts';
import { closingVerbs, effectVerbs, firstVerbs, leadingVerbs, onlyVerbs } from './tables/verbs.ts';
import {
	closingDependent,
	isMove,
	needsOwner,
	onlyDependents,
	onlyModifier,
	totals,
} from './tables/wording.ts';

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

/**
 * Of a rank only a move is said (排名|上升5名); of 培育企业4家，总数达18家 the total is not what was 培育; and
 * 年销售收入80亿元、税收3.2亿元 are two sums of one owner.
 */
function ownerFor(own: string, { measure, metric, subject }: Reading, item: Item): string {
	if (measure === 'rank') return isMove.test(own) ? metric : subject;
	if (/^(?:总数|总量|累计)/.test(own)) return subject.replace(leadingVerbs, '') || subject;
	const isSecondSum = item.isListed && item.amount.kind === 'money' && onlyDependents.test(own);
	return isSecondSum ? subject.replace(closingDependent, '') || subject : subject;
}

/** 荣誉308个，其中国家级18个. */
export function modifier({ own, near }: Neighbourhood): Borrowed | undefined {
	if (!near || !onlyModifier.test(own)) return undefined;
	return { metric: `${near.subject}（${own}）`, subject: near.subject, lender: near };
}

/** 新增减税降费退税超6亿元，惠及经营主体3.3万户次. */
export function effect({ own, near, item }: Neighbourhood): Borrowed | undefined {
	if (!near || !effectVerbs.test(own) || item.before === '') return undefined;
	const subject = near.subject.replace(leadingVerbs, '') || near.subject;
	return { metric: subject + own, subject: near.subject, lender: near };
}

/** Verbs alone, or with a noun that needs an owner: 重大项目54个，开工33个，完成年度投资28亿元. */
export function verbal({ own, lender }: Neighbourhood): Borrowed | undefined {
	const rest = own.replace(leadingVerbs, '');
	const isVerbal = onlyVerbs.test(own) || (rest !== own && onlyDependents.test(rest));
	if (!lender || !isVerbal) return undefined;
	const noun = nounOf(lender.subject);
	// A noun without an owner follows its verb: 建成 + 规模.
	const metric = onlyDependents.test(noun) ? own + noun : noun + own;
	return { metric, subject: noun, lender };
}

function nounOf(subject: string): string {
	const noun = subject.replace(leadingVerbs, '').replace(closingVerbs, '').replace(totals, '');
	return noun || subject;
}
