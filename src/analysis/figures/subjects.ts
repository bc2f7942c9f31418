/** Gives every amount its metric, borrowing from its neighbours what its own words leave out. */
import { borrow } from './borrowing.ts';
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';
import { groupItems, splitSubjects } from './distribution.ts';
import { measureOf } from './measure.ts';
import { ownMetric } from './metric.ts';
import { isSameSentence, neighbourhoodOf, type Before, type Whole } from './neighbourhood.ts';
import type { Borrowed, Reading } from './reading.ts';
import { savingVerbs } from './tables/verbs.ts';
import { closingField, closingMove, needsOwner, onlyDependents, totals } from './tables/wording.ts';

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
	const { amount, before } = first;
	if (amount.counts)
		return group.map((item) => toReading(item, 'share', { metric: item.amount.counts ?? '' }));
	const measure = measureOf({ amount, after: group.at(-1)?.after ?? '' }, before);
	const parts =
		group.length > 1 ? splitSubjects(ownMetric(first, measure), group.length) : undefined;
	const named = partsOfClauseBefore(group, earlier, whole.text);
	const lenders = subjectsBefore(group, earlier);
	return group.map((item, index) => {
		const placed = { ...item, clause: first.clause };
		const part = parts?.[index];
		if (part && !needsOwner.some((pattern) => pattern.test(part))) {
			return toReading(placed, measure, { metric: part });
		}
		const own = part ?? ownMetric({ ...first, after: item.after || first.after }, measure);
		if (named && onlyDependents.test(own))
			return toReading(placed, measure, { metric: `${named[index] ?? ''}${own}` });
		const previous = lenders?.[index] ?? earlier.at(-1);
		return complete({ own, item: placed, measure }, { previous, earlier, whole });
	});
}

/** 发案数、损失数“双下降”，降幅分别为|21.3%和18.6%: the clause before names what the amounts are of. */
function partsOfClauseBefore(
	group: readonly Item[],
	earlier: readonly Reading[],
	text: string,
): string[] | undefined {
	const [first] = group;
	if (!first || group.length < 2 || text[first.clause.start - 1] !== '，') return undefined;
	const clause =
		/[^，；：]*$/.exec(text.slice(first.sentence.start, first.clause.start - 1))?.[0] ?? '';
	const start = first.clause.start - 1 - clause.length;
	if ((earlier.at(-1)?.item.amount.end ?? 0) > start || !clause.includes('、')) return undefined;
	return splitSubjects(clause.replace(/(?:[均都]|“[^”]*”).*$/, ''), group.length);
}

/** 接待游客1500万人次、旅游收入180亿元，分别增长|21.4%、15.4%: the last two levels before. */
function subjectsBefore(
	group: readonly Item[],
	earlier: readonly Reading[],
): readonly Reading[] | undefined {
	if (group.length < 2) return undefined;
	const inSentence = earlier.filter(({ item }) => item.sentence.start === group[0]?.sentence.start);
	const levels = inSentence.filter(({ measure }) => ['level', 'cumulative'].includes(measure));
	const lenders = levels.length >= group.length ? levels : inSentence;
	return lenders.length >= group.length ? lenders.slice(-group.length) : undefined;
}

interface Own {
	own: string;
	item: Item;
	measure: Measure;
}

function complete({ own, item, measure }: Own, before: Before): Reading {
	return toReading(item, measure, borrow(neighbourhoodOf({ own, item }, before)));
}

/** 力争6.5% behind 增长6%左右 is growth too; what 减少 governs is a change. */
function settleMeasure(
	measure: Measure,
	{ metric, lender }: Borrowed,
	{ amount, before }: Item,
): Measure {
	if (measure === 'level' && amount.kind !== 'counter' && savingVerbs.test(metric)) return 'change';
	const isBare = measure === 'share' && lender?.metric === metric && !/占|率|比/.test(before);
	return isBare && lender.item.amount.unit === amount.unit ? lender.measure : measure;
}

function toReading(item: Item, measure: Measure, borrowed: Borrowed): Reading {
	const { metric, subject = metric, lender, isDoubtful = false } = borrowed;
	const isFar = lender !== undefined && !isSameSentence(lender, item);
	return {
		item,
		measure: settleMeasure(measure, borrowed, item),
		metric,
		subject: settleSubject(subject, measure),
		from: lender && !isFar ? lender.from : item.clause.start,
		isBorrowedFar: isFar || isDoubtful,
	};
}

/** What may be borrowed: 高企 of 高企总数, 单产水平 of 单产水平全省排名. */
function settleSubject(subject: string, measure: Measure): string {
	const bare = subject.replace(totals, '');
	if (measure === 'change') return bare.replace(closingMove, '') || bare;
	if (measure === 'growth') return bare.replace(/年均(?:增长|增速)?$/, '') || bare;
	return measure === 'rank' ? bare.replace(closingField, '') : bare;
}
