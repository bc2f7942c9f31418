/** Words with their parts of speech, and how common they are in Chinese at large. */
import { createJieba, listedWords } from '../../script/jieba.ts';

export interface TaggedWord {
	word: string;
	/** Part of speech in jieba's notation: n 项目, v 推进, vn 发展, d 进一步, m 三年, x for marks. */
	tag: string;
}

export interface Tagger {
	/** The words of a text in order; together they are the text. */
	tag(text: string): TaggedWord[];
	/** How probable a word is in Chinese at large; words nobody lists are rarer than all others. */
	probability(word: string): number;
	/** Whether the dictionary lists `word`: 综合治理, but not 零地增效. */
	isListed(word: string): boolean;
}

/** Counts in the dictionary begin at 1 (or 3); a word outside it is given half an occurrence. */
const unlistedCount = 0.5;

/** How often a word of our own counts as seen: enough to win against its single characters. */
const addedCount = 500;

/** A tagger that knows the words of jieba and `added`. */
export function createTagger(added: readonly string[] = []): Tagger {
	const own = added.map((word) => `${word} ${addedCount} nz`);
	const jieba = createJieba([...listedWords, ...own]);
	const counts = new Map(listedWords.map(toCount));
	const total = counts.values().reduce((sum, count) => sum + count, 0);
	return {
		tag: (text) => jieba.tag(text, false),
		probability: (word) => (counts.get(word) ?? unlistedCount) / total,
		isListed: (word) => counts.has(word),
	};
}

/** 发展 50371 vn */
function toCount(line: string): [string, number] {
	const [word = '', count = ''] = line.split(' ');
	return [word, Number(count)];
}
