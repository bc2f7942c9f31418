/** The words and characters that a converter knows for one target script. */
import { from } from 'opencc-js/preset';
import type { DictionaryEntry } from './dictionary.ts';
import { dictionaryPairs, formsByCharacter, type Pair } from './opencc-tables.ts';
import type { Target } from './targets.ts';

export interface Lexicon {
	/** Word → its form: 银发 → 銀髮. The site's own words come before those of OpenCC. */
	words: ReadonlyMap<string, string>;
	/** First character → length of the longest word that begins with it. */
	reach: ReadonlyMap<string, number>;
	/** Character → its form where no word decides: 发 → 發. */
	characters: ReadonlyMap<string, string>;
	/** Character → every form that it can take: 发 → 發, 髮. */
	forms: ReadonlyMap<string, ReadonlySet<string>>;
	/** Words of our own dictionary, which the segmentation has to know. */
	ownWords: readonly string[];
}

export function buildLexicon(own: readonly DictionaryEntry[], target: Target): Lexicon {
	const pairs = [
		...dictionaryPairs(from['cn']).map(([hans, hant]): Pair => [hans, printAs(hant, target)]),
		...own.map(({ hans, hant }): Pair => [hans, hant]),
	];
	const words = new Map(pairs.filter(([hans]) => isWord(hans)));
	const characters = new Map([...target.variants, ...pairs.filter(([hans]) => !isWord(hans))]);
	return {
		words,
		reach: reachByFirst(words.keys()),
		characters,
		forms: formsByCharacter([...words, ...characters]),
		ownWords: own.map(({ hans }) => hans).filter(isWord),
	};
}

function isWord(hans: string): boolean {
	return Array.from(hans).length > 1;
}

function reachByFirst(words: Iterable<string>): Map<string, number> {
	const reach = new Map<string, number>();
	for (const word of words) {
		const first = word.charAt(0);
		reach.set(first, Math.max(word.length, reach.get(first) ?? 0));
	}
	return reach;
}

/** `text` in the glyphs of `target`: 羣衆 → 群眾. */
function printAs(text: string, { variants }: Target): string {
	return Array.from(text, (character) => variants.get(character) ?? character).join('');
}
