/** Turns the Simplified text of a report into another script, at build time. */
import { loadDictionary } from './dictionary-files.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { buildLexicon } from './lexicon.ts';
import { sourceScript, type Script, type TargetScript } from './scripts.ts';
import { createSegmenter } from './segmenter.ts';
import { targets } from './targets.ts';
import { convertWords, type ConvertedWord } from './word-converter.ts';

/** Hanzi and anything else, in turn: 以|“|新|”|破局. */
const stretches = /\p{Script=Han}+|\P{Script=Han}+/gu;

export type Converter = (text: string) => string;

/** A converter that keeps the words apart, for showing what it chose and where. */
export interface WordConverter {
	/** 保护发展 → 保护 保護, 发展 發展; the stretches between the words come as well. */
	words: (text: string) => Iterable<ConvertedWord>;
	/** Character → every form that it can take: 发 → 發, 髮. */
	forms: ReadonlyMap<string, ReadonlySet<string>>;
}

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
	const { words } = createWordConverter(script, entries);
	return (text) => {
		const converted = Array.from(words(text), ({ form }) => form).join('');
		assertSameLength(text, converted);
		return converted;
	};
}

/** Like `createConverter`, with the words kept apart. */
export function createWordConverter(
	script: TargetScript,
	entries: readonly DictionaryEntry[] = loadDictionary(),
): WordConverter {
	const target = targets[script];
	const lexicon = buildLexicon(entries, target);
	const segmenter = createSegmenter(lexicon.ownWords);
	return {
		forms: lexicon.forms,
		*words(text) {
			for (const { 0: hans, index: offset } of text.matchAll(stretches)) {
				if (isHanzi(hans)) {
					yield* convertWords(segmenter.words(hans), offset, { text, lexicon, segmenter });
				} else {
					yield { offset, hans, form: convertMarks(hans, target.marks) };
				}
			}
		},
	};
}

function assertSameLength(text: string, converted: string) {
	if (converted.length === text.length) return;
	throw new Error(`Expected ${text.length} UTF-16 units, got ${converted.length}: ${converted}`);
}

function isHanzi(stretch: string): boolean {
	return /^\p{Script=Han}/u.test(stretch);
}

/** Marks go by identity: an opening quote stays one, wherever its pair stands. */
function convertMarks(stretch: string, marks: ReadonlyMap<string, string>): string {
	return stretch.replace(/\p{P}/gu, (mark) => marks.get(mark) ?? mark);
}
