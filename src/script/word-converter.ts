/** Converts text word by word. */
import { formByContext } from './context-rules.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmenter } from './segmenter.ts';

/** A stretch of a text, a word where it is hanzi, and its form in the target script. */
export interface ConvertedWord {
	offset: number;
	hans: string;
	form: string;
}

interface Tools {
	text: string;
	lexicon: Lexicon;
	segmenter: Segmenter;
}

/**
 * Converts the hanzi of `text` from `offset` on, cut into `words`. An entry of the lexicon
 * applies only to a word or a run of whole words: 护发 never matches in 保护|发展.
 */
export function convertWords(
	words: readonly string[],
	offset: number,
	tools: Tools,
): ConvertedWord[] {
	const converted: ConvertedWord[] = [];
	for (let index = 0, start = offset; index < words.length;) {
		const { hans, count } = longestEntry(words, index, tools.lexicon);
		converted.push({ offset: start, hans, form: formOf(hans, start, tools) });
		index += count;
		start += hans.length;
	}
	return converted;
}

/** The longest entry that begins with word `index`, or else that word, and the number of its words. */
function longestEntry(words: readonly string[], index: number, { words: entries, reach }: Lexicon) {
	let hans = words[index] ?? '';
	let longest = { hans, count: 1 };
	const limit = reach.get(hans.charAt(0)) ?? 0;
	for (let count = 2; hans.length < limit && index + count <= words.length; count++) {
		hans += words[index + count - 1] ?? '';
		if (entries.has(hans)) longest = { hans, count };
	}
	return longest;
}

function formOf(word: string, offset: number, tools: Tools): string {
	const { text, lexicon, segmenter } = tools;
	const known = formByContext(word, text, offset) ?? lexicon.words.get(word);
	if (known !== undefined) return known;
	const parts = word.length > 2 ? segmenter.parts(word) : [];
	if (parts.length > 1) {
		return convertWords(parts, offset, tools)
			.map(({ form }) => form)
			.join('');
	}
	let at = offset;
	return Array.from(word, (character) => {
		const form = formByContext(character, text, at) ?? lexicon.characters.get(character);
		at += character.length;
		return form ?? character;
	}).join('');
}
