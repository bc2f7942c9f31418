/** Subjects that an amount takes from what was counted before it. */
import type { Item } from './clauses.ts';
import { trimStart } from './metric.ts';
import type { Borrowed, Neighbourhood, Reading } from './reading.ts';
import { closingVerbs, effectVerbs, firstVerbs, leadingVerbs, onlyVerbs } from './tables/verbs.ts';
import {
	closingDependent,
	contestName,
	isMove,
	needsOwner,
	onlyDependents,
	onlyModifier,
	partOnly,
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

/** 停车泊位3000个，其中智慧泊位占比超过60%; 一般公共预算收入…，税收占比57%: a share of what was counted. */
export function shareOf({ own, item, near }: Neighbourhood): Borrowed | undefined {
	const part = /^(.{1,10}?)(?:占比|比重|比例)$/.exec(own)?.[1];
	if (!near || !part || part.includes('占')) return undefined;
	const isPart =
		item.before.startsWith('其中') ||
		near.subject.endsWith(part.slice(-2)) ||
		(part.startsWith('税') && near.subject.includes('收入'));
	return isPart ? { metric: near.subject + own, subject: own, lender: near } : undefined;
}

/** 在…高质量发展综合考核中，位列省级经开区第21名. */
export function contest({ own, item, text }: Neighbourhood): Borrowed | undefined {
	if (item.amount.kind !== 'rank') return undefined;
	const name = contestName.exec(text.slice(item.sentence.start, item.amount.start))?.[1];
	return name && !own.startsWith(name) ? { metric: name + own, subject: own } : undefined;
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

/** 荣誉308个，其中国家级18个; 充电桩50组（其中旧改15个）; 省级项目9个、市级34个. */
export function modifier({ own, near, item }: Neighbourhood): Borrowed | undefined {
	if (!near) return undefined;
	const isPart = item.before.startsWith('其中') && partOnly.test(own) && !onlyDependents.test(own);
	if (!isPart && !onlyModifier.test(own)) return undefined;
	const other = withModifier(near.metric, own);
	if (other) return { metric: other, lender: near };
	return { metric: `${near.subject}（${own}）`, subject: near.subject, lender: near };
}

/** 省级项目 and 市级: 市级项目. */
function withModifier(metric: string, modifier: string): string | undefined {
	const kind = modifier.at(-1) ?? '';
	const verb = leadingVerbs.exec(metric)?.[0] ?? '';
	const present = new RegExp(`^(?:国家|[省市区县])${kind}`).exec(metric.slice(verb.length))?.[0];
	return present && verb + modifier + metric.slice(verb.length + present.length);
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
