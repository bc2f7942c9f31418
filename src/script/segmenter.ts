/** Cuts Chinese text into its most probable words. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/**
 * How often a word counts as seen that only our dictionaries know. High enough to win against
 * single characters (湟|里|河), low enough to lose against two real words (改编|制作).
 */
const addedFrequency = 500;

export interface Segmenter {
	/** Offsets at which the words of `text` end: 保护发展 → [2, 4]. */
	wordEnds(text: string): number[];
}

/** A segmenter that knows the words of jieba and `added`. */
export function createSegmenter(added: readonly string[]): Segmenter {
	const jieba = Jieba.withDict(dict);
	jieba.loadDict(Buffer.from(added.map((word) => `${word} ${addedFrequency} n\n`).join('')));
	return {
		wordEnds(text) {
			let end = 0;
			return jieba.cut(text, false).map((word) => (end += word.length));
		},
	};
}
