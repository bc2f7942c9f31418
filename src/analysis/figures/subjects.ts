/** Gives every amount its metric, borrowing from its neighbours what its own words leave out. */
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';
import { groupItems, splitSubjects } from './distribution.ts';
import { measureOf } from './measure.ts';
import { ownMetric } from './metric.ts';
import { closingVerbs, firstVerbs, leadingVerbs, onlyVerbs, savingVerbs } from './tables/verbs.ts';
import { needsOwner, onlyModifier, totals } from './tables/wording.ts';

/** An amount, what it counts, and how certain that is. */
export interface Reading {
	item: Item;
	measure: Measure;
	metric: string;
	/** What following amounts may borrow: 签约引进产业类项目 for its 协议投资总额. */
	subject: string;
	/** Offset at which the words that the metric was made from begin. */
	from: number;
	/** The subject was taken from an earlier sentence. */
	isBorrowedFar: boolean;
}

/** What the items were cut from, and what it is about where it does not say: a glossary's term. */
export interface Whole {
	text: string;
	topic?: string | undefined;
}

/** The readings of a text, in order. */
export function readMetrics(items: readonly Item[], whole: Whole): Reading[] {
	return groupItems(items).reduce<Reading[]>(
		(earlier, group) => [...earlier, ...readGroup(group, earlier, whole)],
		[],
	);
}

/** One amount, or a run of bare amounts that share their words: 省、市重大项目|3个、7个. */
function readGroup(group: readonly Item[], earlier: readonly Reading[], whole: Whole): Reading[] {
	const [first] = group;
	if (!first) return [];
	const measure = measureOf(
		{ amount: first.amount, after: group.at(-1)?.after ?? '' },
		first.before,
	);
	const parts =
		group.length > 1 ? splitSubjects(ownMetric(first, measure), group.length) : undefined;
	const shared = subjectsBefore(group, earlier);
	return group.map((item, index) => {
		const own =
			parts?.[index] ?? ownMetric({ ...first, after: item.after || first.after }, measure);
		const previous = shared?.[index] ?? earlier.at(-1);
		return complete(
			{ own, item: index ? { ...item, clause: first.clause } : item, measure },
			{ previous, earlier, whole },
		);
	});
}

/** 接待游客1500万人次、旅游收入180亿元，分别增长|21.4%、15.4%: the last two amounts of the clause before. */
function subjectsBefore(
	group: readonly Item[],
	earlier: readonly Reading[],
): readonly Reading[] | undefined {
	if (group.length < 2) return undefined;
	const inSentence = earlier.filter(({ item }) => item.sentence.start === group[0]?.sentence.start);
	const levels = inSentence.filter(({ measure }) => ['level', 'cumulative'].includes(measure));
	return levels.length >= group.length ? levels.slice(-group.length) : undefined;
}

interface Own {
	own: string;
	item: Item;
	measure: Measure;
}

interface Neighbourhood {
	previous: Reading | undefined;
	earlier: readonly Reading[];
	whole: Whole;
}

function complete(
	{ own, item, measure }: Own,
	{ previous, earlier, whole }: Neighbourhood,
): Reading {
	const reading = (metric: string, lender?: Reading, subject = metric): Reading => ({
		item,
		measure:
			measure === 'level' && item.amount.kind !== 'counter' && savingVerbs.test(metric)
				? 'change'
				: measure,
		metric,
		subject: subject.replace(totals, ''),
		from: lender && isSameSentence(lender, item) ? lender.from : item.clause.start,
		isBorrowedFar: lender !== undefined && !isSameSentence(lender, item),
	});
	const near = previous && isSameSentence(previous, item) ? previous : undefined;
	const lender = near ?? firstOfLastSentence(earlier);
	const follows =
		near &&
		isContinued(near, item, whole.text) &&
		(onlyVerbs.test(own) || !leadingVerbs.test(item.before));
	if (follows) {
		const parallel = parallelMetric(near.metric, own);
		if (parallel)
			return reading(parallel, near, near.subject === near.metric ? parallel : near.subject);
	}
	if (lender && needsOwner.some((pattern) => pattern.test(own))) {
		return reading(lender.subject + own, lender, lender.subject);
	}
	if (!lender && whole.topic && needsOwner.some((pattern) => pattern.test(own)))
		return reading(whole.topic + own);
	if (near && onlyModifier.test(own))
		return reading(`${near.subject}（${own}）`, near, near.subject);
	if (lender && isVerbal(own))
		return reading(joinVerb(own, lender.subject), lender, nounOf(lender.subject));
	if (near && isCarried(own, near, { item, follows }))
		return reading(verbOf(near.metric) + own, near);
	return reading(own);
}

function isSameSentence({ item }: Reading, other: Item): boolean {
	return item.sentence.start === other.sentence.start;
}

function firstOfLastSentence(earlier: readonly Reading[]): Reading | undefined {
	const last = earlier.at(-1);
	return last && earlier.find((reading) => isSameSentence(reading, last.item));
}

/** The next of a list, or of the clauses that commas join. */
function isContinued(near: Reading, item: Item, text: string): boolean {
	if (item.isListed) return true;
	const between = text.slice(near.item.amount.end, item.amount.start);
	return !/[；：。]/.test(between) && (between.match(/，/g)?.length ?? 0) === 1;
}

/**
 * An item as long as the end of the one before, beginning alike, takes over what stood before that:
 * 省级智能制造示范工厂4家、示范车间12家; 优Ⅲ比例、优Ⅱ比例; 新建34个、续建20个.
 */
function parallelMetric(before: string, own: string): string | undefined {
	const end = before.slice(-own.length);
	if (own.length < 2 || own.length >= before.length || own === end) return undefined;
	const isPair = [onlyVerbs, onlyModifier].some(
		(pattern) => pattern.test(own) && pattern.test(end),
	);
	const shared = Array.from(own).filter((sign, index) => sign === end[index]).length;
	const isAlike = own[0] === end[0] && shared >= 2 && shared * 2 >= own.length;
	return isAlike || (isPair && own.length === 2) ? before.slice(0, -own.length) + own : undefined;
}

/** Verbs alone, or with a noun that needs an owner: 开工, 完成年度投资. */
function isVerbal(own: string): boolean {
	const rest = own.replace(leadingVerbs, '');
	return (
		onlyVerbs.test(own) ||
		(rest !== own && needsOwner.slice(2).some((pattern) => pattern.test(rest)))
	);
}

function nounOf(subject: string): string {
	const noun = subject.replace(leadingVerbs, '').replace(closingVerbs, '').replace(totals, '');
	return noun || subject;
}

/** 重大项目 + 开工, but 建成 + 规模: a noun without an owner follows its verb. */
function joinVerb(verb: string, subject: string): string {
	const noun = nounOf(subject);
	return needsOwner.some((pattern) => pattern.test(noun)) ? verb + noun : noun + verb;
}

function verbOf(metric: string): string {
	return leadingVerbs.exec(metric)?.[0] ?? '';
}

/** A verb governs the items that follow it, and those that share its noun: 招引项目96个，其中制造业项目37个. */
function isCarried(
	own: string,
	near: Reading,
	{ item, follows }: { item: Item; follows: boolean | undefined },
): boolean {
	if (!own || leadingVerbs.test(own) || leadingVerbs.test(item.before) || !verbOf(near.metric))
		return false;
	const isSameNoun =
		own.slice(-2) === near.subject.slice(-2) && !/^(?:比重|比例|金额)$/.test(own.slice(-2));
	if (isSameNoun) return true;
	if (!follows) return false;
	if (item.isListed) return true;
	const isCount = item.amount.kind === 'counter' && near.item.amount.kind === 'counter';
	return isCount && item.before !== '' && !/[达为共有]$/.test(item.before) && !firstVerbs.test(own);
}
