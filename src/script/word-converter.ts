/** Converts a run of hanzi word by word. */
import type { Lexicon } from './lexicon.ts';
import type { Segmenter } from './segmenter.ts';

/** A word of a text and its form in the target script. */
export interface ConvertedWord {
	hans: string;
	form: string;
}

/**
 * Converts `run`, a stretch of hanzi. An entry of the lexicon applies only where it is a word of
 * the most probable segmentation or a run of whole words: 护发 never matches in 保护|发展.
 */
export function convertRun(run: string, lexicon: Lexicon, segmenter: Segmenter): ConvertedWord[] {
	const ends = segmenter.wordEnds(run);
	const words: ConvertedWord[] = [];
	for (let index = 0, start = 0; index < ends.length; ) {
		const last = lastOfEntry(run, start, index, ends, lexicon);
		const end = ends[last] ?? run.length;
		const hans = run.slice(start, end);
		words.push({ hans, form: lexicon.words.get(hans) ?? convertWord(hans, lexicon) });
		index = last + 1;
		start = end;
	}
	return words;
}

/** Index of the last word of the longest entry that begins with word `index`. */
function lastOfEntry(run: string, start: number, index: number, ends: number[], lexicon: Lexicon): number {
	let last = index;
	for (let next = index + 1; next < ends.length; next++) {
		const end = ends[next] ?? run.length;
		if (end - start > lexicon.longest) break;
		if (lexicon.words.has(run.slice(start, end))) last = next;
	}
	return last;
}

/** A word that is no entry: the entries inside it, longest first, then single characters. */
function convertWord(word: string, { words, characters }: Lexicon): string {
	let form = '';
	for (let start = 0; start < word.length; ) {
		let end = word.length;
		while (end > start + 1 && !words.has(word.slice(start, end))) end--;
		// A character outside the BMP takes two units.
		if (end === start + 1) end = start + String.fromCodePoint(word.codePointAt(start) ?? 0).length;
		const part = word.slice(start, end);
		form += words.get(part) ?? characters.get(part) ?? part;
		start = end;
	}
	return form;
}
