/** Cuts Chinese text into its most probable words. */
import { createJieba, listedWords } from './jieba.ts';

/**
 * How often a word counts as seen that only our dictionary knows. High enough to win against
 * single characters (湟|里|河), low enough to lose against two real words (改编|制作).
 */
const addedFrequency = 500;

export interface Segmenter {
	/** The words of a sentence: 保护|发展, 双汇集团. */
	words(text: string): string[];
	/** The short words inside a long one: 双汇|集团. */
	parts(word: string): string[];
}

/** A segmenter that knows the words of jieba and `added`. */
export function createSegmenter(added: readonly string[]): Segmenter {
	const addedLines = added.map((word) => `${word} ${addedFrequency} n`);
	const whole = createJieba([...listedWords, ...addedLines]);
	const short = createJieba([...listedWords.filter(isShort), ...addedLines]);
	return {
		words: (text) => whole.cut(text, false),
		parts: (word) => short.cut(word, false),
	};
}

/** Whether a dictionary line, `发展 50371 vn`, is of a word of one or two characters. */
function isShort(line: string): boolean {
	return line.indexOf(' ') <= 2;
}
