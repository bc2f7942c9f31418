/**
 * The words of the index: pairs of neighbouring letters. An index of pairs finds any string, where
 * one of dictionary words misses 旧小区 in 老旧小区.
 */

/**
 * What the index knows: hanzi, Latin letters, digits. All else is left to the scan of the text. By
 * number, for a reader's browser may not know the hanzi that Unicode took up last, and would look for
 * pairs that the build did not index.
 */
const letter = /[0-9a-z〇㐀-䶿一-鿿﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧-﨩\u{20000}-\u{33479}]/gu;

/** Letters of a query that are looked up; what follows is left to the scan of the text. */
export const longestLookup = 24;

/** The letters of folded text, closed up: `园区，2025` → 园 区 2 0 2 5. */
export function lettersOf(folded: string): string[] {
	return folded.match(letter) ?? [];
}

/**
 * The words under which a run of letters is indexed: each pair, and the last letter alone, so that
 * every letter begins a word: 高新区 → 高新, 新区, 区.
 */
export function indexWords(letters: readonly string[]): string[] {
	return letters.map((first, index) => first + (letters[index + 1] ?? ''));
}

/** A word to look up in the index; `isPrefix` takes every word that begins with it. */
export interface Lookup {
	word: string;
	isPrefix: boolean;
	/** Where it stands in the query: the word at 2 follows the one at 0 by two positions. */
	at: number;
}

/**
 * As few words as cover the letters of a query: 高新技术企 → 高新 at 0, 技术 at 2, 术企 at 3. Where they
 * stand so, the letters of the query stand. A query without letters gives none.
 */
export function lookupsOf(letters: readonly string[]): Lookup[] {
	const run = letters.slice(0, longestLookup);
	const [only] = run;
	if (only !== undefined && run.length === 1) return [{ word: only, isPrefix: true, at: 0 }];
	const pairs = indexWords(run).slice(0, -1);
	return pairs
		.map((word, at) => ({ word, isPrefix: false, at }))
		.filter(({ at }) => at % 2 === 0 || at === pairs.length - 1);
}
