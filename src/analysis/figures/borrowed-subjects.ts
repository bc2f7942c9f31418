/** What an amount without a noun of its own counts: a part of what was counted, or what was done with it. */
import type { Borrowed, Neighbourhood } from './reading.ts';
import { closingVerbs, effectVerbs, firstVerbs, leadingVerbs, onlyVerbs } from './tables/verbs.ts';
import {
	contestName,
	onlyDependents,
	onlyModifier,
	partOnly,
	sumInName,
	totals,
} from './tables/wording.ts';

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

/** 荣誉308个，其中国家级18个; 充电桩50组（其中旧改15个）; 省级项目9个、市级34个. */
export function modifier({ own, near, item }: Neighbourhood): Borrowed | undefined {
	if (!near) return undefined;
	const isPart = item.before.startsWith('其中') && partOnly.test(own) && !onlyDependents.test(own);
	if (!isPart && !onlyModifier.test(own)) return undefined;
	const other = withModifier(near.metric, own);
	if (other) return { metric: other, lender: near };
	return { metric: `${near.subject}（${own}）`, subject: near.subject, lender: near };
}

/** 省级项目 and 市级: 市级项目; 引进亿元以上项目 and 10亿元以上: 引进10亿元以上项目. */
function withModifier(metric: string, modifier: string): string | undefined {
	const kind = modifier.at(-1) ?? '';
	const verb = leadingVerbs.exec(metric)?.[0] ?? '';
	if (sumInName.test(modifier))
		return verb + modifier + metric.slice(verb.length).replace(sumInName, '');
	// 人才项目A类 and B类
	const grade = new RegExp(`[A-Z甲乙丙一二三四五]${kind}$`);
	if (grade.test(modifier) && grade.test(metric)) return metric.replace(grade, modifier);
	const present = new RegExp(`^(?:国家|[省市区县])${kind}`).exec(metric.slice(verb.length))?.[0];
	return present && verb + modifier + metric.slice(verb.length + present.length);
}

/** 新增减税降费退税超6亿元，惠及经营主体3.3万户次. */
export function effect({ own, near, item, text }: Neighbourhood): Borrowed | undefined {
	if (!near || !effectVerbs.test(own) || item.before === '') return undefined;
	const actor = actorBetween(text.slice(near.item.amount.end, item.clause.start));
	if (actor !== undefined) return { metric: actor + own, subject: actor };
	const subject = near.subject.replace(leadingVerbs, '') || near.subject;
	return { metric: subject + own, subject: near.subject, lender: near };
}

/** …23个，|长者饭堂|实现镇街全覆盖，服务老人: who acts, where a clause without an amount names it. */
function actorBetween(words: string): string | undefined {
	const clause = /，([^，；：“”]+)，$/.exec(words)?.[1] ?? '';
	const verb = clause.search(firstVerbs);
	return verb > 2 && !leadingVerbs.test(clause) ? clause.slice(0, verb) : undefined;
}

/** Verbs alone, or with a noun that needs an owner, of the whole behind its parts (其中亿元以上23项，完成投资): 重大项目54个，开工33个，完成年度投资28亿元. */
export function verbal({ own, whole, lender: last }: Neighbourhood): Borrowed | undefined {
	const lender = whole ?? last;
	const rest = own.replace(leadingVerbs, '');
	const isVerbal = onlyVerbs.test(own) || (rest !== own && onlyDependents.test(rest));
	if (!lender || !isVerbal) return undefined;
	const noun = nounOf(lender.subject);
	// A noun without an owner follows its verb: 建成 + 规模.
	const metric = onlyDependents.test(noun) ? own + noun : noun + own;
	return { metric, subject: noun, lender };
}

function nounOf(subject: string): string {
	const owner = subject.replace(/总投资额?$/, '');
	const noun = owner.replace(leadingVerbs, '').replace(closingVerbs, '').replace(totals, '');
	return noun || subject;
}
