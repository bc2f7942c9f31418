/** The words and characters that a converter knows for one target script. */
import { from } from 'opencc-js/preset';
import type { DictionaryEntry } from './dictionary.ts';
import { dictionaryPairs } from './opencc-tables.ts';
import type { Target } from './targets.ts';

export interface Lexicon {
	/** Word → its form: 银发 → 銀髮. The site's own words come before those of OpenCC. */
	words: ReadonlyMap<string, string>;
	/** Length of the longest word. */
	longest: number;
	/** Character → its form where no word decides: 发 → 發. */
	characters: ReadonlyMap<string, string>;
	/** Words of our own dictionary, which the segmentation has to know. */
	ownWords: readonly string[];
}

export function buildLexicon(own: readonly DictionaryEntry[], target: Target): Lexicon {
	const pairs: [string, string][] = [
		...dictionaryPairs(from['cn']).map(
			([hans, hant]): [string, string] => [hans, printAs(hant, target)],
		),
		...own.map(({ hans, hant }): [string, string] => [hans, hant]),
	];
	const words = new Map(pairs.filter(([hans]) => isWord(hans)));
	return {
		words,
		longest: Math.max(...Array.from(words.keys(), (word) => word.length)),
		characters: new Map([...target.variants, ...pairs.filter(([hans]) => !isWord(hans))]),
		ownWords: own.map(({ hans }) => hans).filter(isWord),
	};
}

function isWord(hans: string): boolean {
	return Array.from(hans).length > 1;
}

/** `text` in the glyphs of `target`: 羣衆 → 群眾. */
function printAs(text: string, { variants }: Target): string {
	return Array.from(text, (character) => variants.get(character) ?? character).join('');
}
