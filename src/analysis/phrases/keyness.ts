/** Which words one report uses and another does not, or much less. */
import type { Passage } from '../../corpus/contract.ts';
import { isBody } from './characters.ts';
import type { Phrase } from './contract.ts';
import { withoutMarks } from './quotation-marks.ts';
import { createTagger, type TaggedWord, type Tagger } from './tagger.ts';

export interface WordCounts {
	counts: ReadonlyMap<string, number>;
	/** All words counted. */
	total: number;
}

export interface KeyWord {
	word: string;
	/** Occurrences in the report it is key to, and in the other one. */
	count: number;
	otherCount: number;
	/** Log-likelihood; 3.84 or more would come by chance once in 20 words. */
	likelihood: number;
}

export interface Keyness {
	/** Key words of the first report and of the second, the most telling first. */
	first: KeyWord[];
	second: KeyWord[];
}

/** The 5 % point of the χ² distribution with one degree of freedom. */
const leastLikelihood = 3.84;

/** A tagger that keeps the corpus's own expressions whole: 智改数转网联 is one word. */
export function createPhraseTagger(phrases: readonly Phrase[]): Tagger {
	const words = phrases.map(({ text }) => withoutMarks(text));
	return createTagger(words.filter((word) => /^\p{Script=Han}+$/u.test(word)));
}

/** The words of a report that carry meaning; numbers, marks, function words and single characters not. */
export function countContentWords(passages: readonly Passage[], tagger: Tagger): WordCounts {
	const counts = new Map<string, number>();
	let total = 0;
	for (const { text } of passages) {
		for (const word of tagger.tag(withoutMarks(text))) {
			if (!isContent(word)) continue;
			counts.set(word.word, (counts.get(word.word) ?? 0) + 1);
			total++;
		}
	}
	return { counts, total };
}

/** Compares the words of two reports; linear in their words. */
export function keyness(first: WordCounts, second: WordCounts): Keyness {
	return { first: keyWords(first, second), second: keyWords(second, first) };
}

function keyWords(own: WordCounts, other: WordCounts): KeyWord[] {
	return Array.from(own.counts, ([word, count]): KeyWord => {
		const otherCount = other.counts.get(word) ?? 0;
		const likelihood = logLikelihood([count, otherCount], [own.total, other.total]);
		return { word, count, otherCount, likelihood };
	})
		.filter(({ likelihood, count, otherCount }) => {
			const isMore = count * other.total > otherCount * own.total;
			return isMore && likelihood >= leastLikelihood;
		})
		.sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1));
}

/**
 * Dunning's log-likelihood G² of a word that occurs `counts` times in texts of `totals` words
 * (T. Dunning, Accurate methods for the statistics of surprise and coincidence, Computational
 * Linguistics 19, 1993; in the form of P. Rayson and R. Garside, Comparing corpora using frequency
 * profiling, 2000): 2 Σ O ln(O / E), where E shares the occurrences out by the lengths of the texts.
 */
export function logLikelihood(
	counts: readonly [number, number],
	totals: readonly [number, number],
): number {
	const [count, otherCount] = counts;
	const [total, otherTotal] = totals;
	const rate = (count + otherCount) / (total + otherTotal);
	const term = (observed: number, expected: number) =>
		observed && observed * Math.log(observed / expected);
	return 2 * (term(count, rate * total) + term(otherCount, rate * otherTotal));
}

/** By part of speech: 项目/n and 推进/v, but not 的/uj, 进一步/d, 今年/t, 三年/m or 以上/f. */
function isContent({ word, tag }: TaggedWord): boolean {
	return word.length > 1 && isBody(word[0]) && !/\d/.test(word) && !/^[ucpmrqfyeodtx]/.test(tag);
}
