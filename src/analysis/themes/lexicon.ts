/** Finds the words of a vocabulary in a text, the longest first. */

/** An occurrence of a word: `text.slice(start, end) === word`. */
export interface WordHit {
	word: string;
	start: number;
	end: number;
}

/** Words by their first two characters, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

export function buildLexicon(words: Iterable<string>): Lexicon {
	const lexicon = new Map<string, string[]>();
	for (const word of new Set(words)) {
		const key = word.slice(0, 2);
		lexicon.set(key, [...(lexicon.get(key) ?? []), word]);
	}
	for (const group of lexicon.values()) group.sort((a, b) => b.length - a.length);
	return lexicon;
}

/**
 * The words of `text` from left to right, none inside another: 创新生态 is one word there and neither
 * 创新 nor 生态, 人才公寓 is not 人才.
 */
export function findWords(text: string, lexicon: Lexicon): WordHit[] {
	const hits: WordHit[] = [];
	for (let start = 0; start < text.length;) {
		const word = wordAt(text, { start, lexicon });
		if (word) hits.push({ word, start, end: start + word.length });
		start += word?.length ?? 1;
	}
	return hits;
}

function wordAt(
	text: string,
	{ start, lexicon }: { start: number; lexicon: Lexicon },
): string | undefined {
	return lexicon.get(text.slice(start, start + 2))?.find((word) => text.startsWith(word, start));
}
