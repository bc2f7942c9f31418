/** What the occurrences of an expression say for it. */
import { edge, isCutAt, type CorpusText } from './corpus-text.ts';
import type { Reading } from './reading.ts';
import { createSearch } from './search.ts';
import { hasInside, isCounted, isMarked, isScrap } from './sighting.ts';
import { isFunction } from './word-use.ts';

export interface Evidence {
	/** Where it begins in the corpus text, in order. */
	starts: number[];
	/** How many reports, places and passages have it. */
	reports: number;
	places: number;
	passages: number;
	/** How often it stands in quotation marks, as the whole or as a part of what they hold. */
	marked: number;
	/** How often a quotation begins, or ends, inside it: 推进“智改数转 and 两湖”创新区. */
	opensInside: number;
	closesInside: number;
	/** How often a number counts it. */
	counted: number;
	/**
	 * On the less free side, how often its neighbour is a break, a mark or a word that only joins or
	 * leads up to it.
	 */
	free: number;
	/** Whether it follows more than one neighbour. */
	varies: boolean;
}

/** Reads the corpus once for all `expressions`. */
export function gatherEvidence(expressions: readonly string[], reading: Reading): Evidence[] {
	const { corpus } = reading;
	const startsOf = expressions.map((): number[] => []);
	for (const { index, start, end } of createSearch(expressions)(corpus.text)) {
		if (!isScrap(corpus, { start, end })) startsOf[index]?.push(start);
	}
	return expressions.map((text, index) => weigh(startsOf[index] ?? [], text.length, reading));
}

function weigh(starts: number[], length: number, { corpus, use }: Reading): Evidence {
	const ranges = starts.map((start) => ({ start, end: start + length }));
	const passages = starts.map((start) => corpus.passageAt[start] ?? 0);
	const isLoose = (at: number) => {
		const word = corpus.words[corpus.wordAt[at] ?? -1];
		return word !== undefined && (isFunction(word) || use.isOperator(word));
	};
	const count = (holds: (range: { start: number; end: number }) => boolean) =>
		ranges.filter(holds).length;
	return {
		starts,
		reports: new Set(passages.map((passage) => corpus.passages[passage]?.report)).size,
		places: new Set(passages.map((passage) => corpus.passages[passage]?.place)).size,
		passages: new Set(passages).size,
		marked: count((range) => isMarked(corpus, range)),
		opensInside: count((range) => hasInside(corpus, range, edge.opening)),
		closesInside: count((range) => hasInside(corpus, range, edge.closing)),
		counted: count((range) => isCounted(corpus, range)),
		free: Math.min(
			count(({ start }) => isCutAt(corpus, start) || isLoose(start - 1)),
			count(({ end }) => isCutAt(corpus, end) || isLoose(end)),
		),
		varies: new Set(starts.map((start) => neighbourBefore(corpus, start))).size > 1,
	};
}

/** Each break is a neighbour of its own. */
function neighbourBefore(corpus: CorpusText, start: number): string | number {
	return isCutAt(corpus, start) ? start : corpus.text.charAt(start - 1);
}
