/** How a corpus uses its words, and which of them are its officialese. */
import { isBody } from './characters.ts';
import { edge, type CorpusText } from './corpus-text.ts';
import type { TaggedWord } from './tagger.ts';

interface Use {
	count: number;
	/** Number of passages it occurs in. */
	passages: number;
	/** How often it stands first, and last, between two breaks. */
	opens: number;
	closes: number;
}

export interface WordUse {
	/** Number of words in the corpus. */
	total: number;
	/** The share of `word` among the words of the corpus, `without` that many of its occurrences. */
	share(word: string, without: number): number;
	/** Whether it only leads up to what is said: 推进, 全面, 坚持. */
	isOperator(word: TaggedWord): boolean;
}

/** A word of this share of the passages is nobody's own. */
export const commonShare = 1 / 20;

export function countWords(corpus: CorpusText): WordUse {
	const { uses, total } = countUses(corpus);
	const ids = new Map(corpus.words.map(({ word }, id) => [word, id]));
	const useOf = (word: string) => uses[ids.get(word) ?? -1];
	return {
		total,
		share: (word, without) => Math.max(0, (useOf(word)?.count ?? 0) - without) / total,
		isOperator({ word, tag }) {
			const use = useOf(word);
			if (!use || word.length === 1 || use.passages < commonShare * corpus.passages.length)
				return false;
			const isVerb = /^[vb]/.test(tag) && use.closes < use.count / 7;
			return isVerb || use.opens >= use.count / 2;
		},
	};
}

function countUses(corpus: CorpusText): { uses: Use[]; total: number } {
	const { text, wordAt, passageAt, edgeAt, words } = corpus;
	const uses = words.map(() => ({ count: 0, passages: 0, opens: 0, closes: 0, last: -1 }));
	let total = 0;
	for (let at = 0; at < text.length; at++) {
		const use = uses[wordAt[at] ?? 0];
		if (!use || !((edgeAt[at] ?? 0) & edge.word) || !isBody(text[at])) continue;
		total++;
		use.count++;
		if (use.last !== passageAt[at]) use.passages++;
		use.last = passageAt[at] ?? -1;
		if (!isBody(text[at - 1])) use.opens++;
		if (!isBody(text[at + (words[wordAt[at] ?? 0]?.word.length ?? 0)])) use.closes++;
	}
	return { uses, total };
}

/** Whether a word only joins or counts, by its part of speech: 的, 和, 在, 个, 三年. */
export function isFunction({ word, tag }: TaggedWord): boolean {
	return /^[ucpmrqyeox]/.test(tag) && !word.startsWith('零');
}
