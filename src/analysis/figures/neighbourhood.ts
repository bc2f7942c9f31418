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
	const near = previous && isSameSentence(previous, item) ? previous : undefined;
	return {
		own,
		item,
		near,
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
