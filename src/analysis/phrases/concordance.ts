/** A phrase in its contexts: every occurrence with the characters to its left and right. */
import type { Passage } from '../../corpus/contract.ts';
import type { Corpus, Occurrence, Phrase } from './contract.ts';
import { sentenceAround } from './sentence.ts';

/** One line of a concordance (keyword in context); left + match + right is a stretch of the passage. */
export interface ConcordanceLine extends Occurrence {
	left: string;
	match: string;
	right: string;
	/** Offsets in the passage's text of the sentence that holds the match. */
	sentence: [number, number];
}

export type PassageIndex = ReadonlyMap<string, Passage>;

/** The passages of a corpus by id; made once, used for every phrase. */
export function indexPassages(corpus: Corpus): PassageIndex {
	return new Map(
		corpus.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])),
	);
}

/** The occurrences of `phrase` in the order of the corpus, `width` characters on either side. */
export function concordance(phrase: Phrase, index: PassageIndex, width: number): ConcordanceLine[] {
	return phrase.occurrences.map((occurrence) => {
		const { passage, start, end } = occurrence;
		const text = index.get(passage)?.text;
		if (text === undefined)
			throw new Error(`Expected passage ${passage} of ${phrase.id}, got none`);
		return {
			...occurrence,
			left: Array.from(text.slice(0, start))
				.slice(width ? -width : Infinity)
				.join(''),
			match: text.slice(start, end),
			right: Array.from(text.slice(end)).slice(0, width).join(''),
			sentence: sentenceAround(text, start, end),
		};
	});
}
