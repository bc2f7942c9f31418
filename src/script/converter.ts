/** Turns the Simplified text of a report into another script, at build time. */
import { loadDictionary } from './dictionary-files.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { buildLexicon } from './lexicon.ts';
import { sourceScript, type Script, type TargetScript } from './scripts.ts';
import { createSegmenter } from './segmenter.ts';
import { targets } from './targets.ts';
import { convertWords, type ConvertedWord } from './word-converter.ts';

export type Converter = (text: string) => string;
export type WordConverter = (text: string) => ConvertedWord[];

/**
 * A function that turns a whole passage, punctuation restored, into `script`: characters only,
 * never vocabulary, each UTF-16 unit in its place, so that every offset holds in both scripts.
 * Build it once and pass it on: it loads the dictionaries.
 */
export function createConverter(
	script: Script,
	entries: readonly DictionaryEntry[] = loadDictionary(),
): Converter {
	if (script === sourceScript) return (text) => text;
	const convert = createWordConverter(script, entries);
	return (text) => {
		const converted = convert(text).map(({ form }) => form).join('');
		if (converted.length !== text.length) {
			throw new Error(`Expected ${text.length} UTF-16 units, got ${converted.length}: ${converted}`);
		}
		return converted;
	};
}

/** Like `createConverter`, but keeps the words: 保护发展 → 保护 保護, 发展 發展. */
export function createWordConverter(
	script: TargetScript,
	entries: readonly DictionaryEntry[] = loadDictionary(),
): WordConverter {
	const target = targets[script];
	const lexicon = buildLexicon(entries, target);
	const segmenter = createSegmenter(lexicon.ownWords);
	return (text) =>
		Array.from(text.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu)).flatMap(
			({ 0: hans, index: offset }) =>
				isHanzi(hans)
					? convertWords(segmenter.words(hans), offset, { text, lexicon, segmenter })
					: { offset, hans, form: convertMarks(hans, target.marks) },
		);
}

function isHanzi(stretch: string): boolean {
	return /^\p{Script=Han}/u.test(stretch);
}

function convertMarks(stretch: string, marks: ReadonlyMap<string, string>): string {
	return stretch.replace(/[^\p{L}\p{N}\s]/gu, (mark) => marks.get(mark) ?? mark);
}
