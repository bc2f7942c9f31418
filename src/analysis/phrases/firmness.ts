/** How firmly the words of an expression belong together, and how far it is from everyday Chinese. */
import { isBody } from './characters.ts';
import type { Reading } from './reading.ts';
import type { Tagger } from './tagger.ts';

export interface Wording {
	/**
	 * Pointwise mutual information of all its words, a character: how much oftener they stand
	 * together than chance would put them (Church and Hanks 1990). The chance of a word is taken half
	 * from this corpus, the expression itself left out, and half from Chinese at large. So
	 * 危污乱散低 is firm and 新建改造, of two words that the corpus uses everywhere, is not.
	 */
	firmness(expression: string, count: number): number;
	/** Whether it is made of rarer words than the texts around it, so that somebody coined it. */
	isCoined(expression: string): boolean;
}

/** A coined expression is this much less probable, a character, than the corpus on the whole. */
const coinedBy = 1.2;

export function createWording({ corpus, use, tagger }: Reading): Wording {
	const words = corpus.words.filter(({ word }) => isBody(word[0]) && !/\d/.test(word));
	const usual = surprise(
		words.map(({ word }) => ({ word, weight: use.share(word, 0) })),
		tagger,
	);
	return {
		firmness(expression, count) {
			const words = wordsOf(expression, tagger);
			const chance = words.reduce((sum, word) => {
				return sum + Math.log((use.share(word, count) + tagger.probability(word)) / 2);
			}, 0);
			return (Math.log(count / use.total) - chance) / words.join('').length;
		},
		isCoined(expression) {
			const words = wordsOf(expression, tagger).map((word) => ({ word, weight: 1 }));
			return surprise(words, tagger) >= coinedBy * usual;
		},
	};
}

/** The words of an expression without the marks between its parts. */
function wordsOf(expression: string, tagger: Tagger): string[] {
	return tagger.tag(expression).flatMap(({ word }) => (isBody(word[0]) ? word : []));
}

/** The information of words by Chinese at large, in nats a character. */
function surprise(words: readonly { word: string; weight: number }[], tagger: Tagger): number {
	const total = words.reduce(
		(sum, { word, weight }) => sum - weight * Math.log(tagger.probability(word)),
		0,
	);
	return total / words.reduce((sum, { word, weight }) => sum + weight * word.length, 0);
}
