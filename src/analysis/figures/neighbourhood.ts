/** What stands around an amount: the readings before it that it may borrow from. */
import type { Item } from './clauses.ts';
import type { Neighbourhood, Reading } from './reading.ts';
import { leadingVerbs, onlyVerbs } from './tables/verbs.ts';

/** What the items were cut from, and what it is about where it does not say: a glossary's term. */
export interface Whole {
	text: string;
	topic?: string | undefined;
}

/** The readings before an amount. */
export interface Before {
	previous: Reading | undefined;
	earlier: readonly Reading[];
	whole: Whole;
}

export function neighbourhoodOf(
	{ own, item }: { own: string; item: Item },
	{ previous, earlier, whole }: Before,
): Neighbourhood {
	const last = previous && isSameSentence(previous, item) ? previous : undefined;
	// 排在全市|8个|县区倒数第3位: the field is not what is ranked.
	const isField = item.amount.kind === 'rank' && last?.item.isBase;
	const near = isField ? lastIn(earlier.slice(0, -1), item) : last;
	return {
		own,
		item,
		near,
		whole: near && !item.isListed ? wholeBefore(earlier, item) : undefined,
		chain: near ? listBefore(earlier) : [],
		lender: near ?? firstOfLastSentence(earlier),
		follows: near !== undefined && isContinued(near, { own, item, text: whole.text }),
		text: whole.text,
		topic: whole.topic,
	};
}

export function isSameSentence({ item }: Reading, other: Item): boolean {
	return item.sentence.start === other.sentence.start;
}

function lastIn(readings: readonly Reading[], item: Item): Reading | undefined {
	const last = readings.at(-1);
	return last && isSameSentence(last, item) ? last : undefined;
}

/** What stands before 其中, if the last readings are its parts. */
function wholeBefore(earlier: readonly Reading[], item: Item): Reading | undefined {
	const part = earlier.findLastIndex(({ item: { isListed } }) => !isListed);
	const opensParts = earlier[part]?.item.before.startsWith('其中');
	return opensParts ? lastIn(earlier.slice(0, part), item) : undefined;
}

/** The last reading, and those that it is listed with. */
function listBefore(earlier: readonly Reading[]): readonly Reading[] {
	const start = earlier.findLastIndex(({ item }) => !item.isListed);
	return earlier.slice(Math.max(0, start));
}

function firstOfLastSentence(earlier: readonly Reading[]): Reading | undefined {
	const last = earlier.at(-1);
	return last && earlier.find((reading) => isSameSentence(reading, last.item));
}

/** The next of a list, or of the clauses that commas join, without a verb of its own. */
function isContinued(
	near: Reading,
	{ own, item, text }: { own: string; item: Item; text: string },
): boolean {
	if (leadingVerbs.test(item.before) && !onlyVerbs.test(own)) return false;
	if (item.isListed) return true;
	const between = text.slice(near.item.amount.end, item.amount.start);
	return !/[；：。]/.test(between) && (between.match(/，/g)?.length ?? 0) === 1;
}
