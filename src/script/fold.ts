/**
 * Folds both scripts to one spelling, hanzi by hanzi, so that a query in either finds the same
 * passages: 銀髮經濟 and 银发经济 both fold to 银发经济. Small enough for a page; no imports.
 */

/** Two strings that run in step: the character of `from` at an index folds to that of `to`. */
export interface FoldTable {
	from: string;
	to: string;
}

/** Folded character → every way that the corpus writes it in the target script: 发 → 發髮. */
export type SpellingTable = Record<string, string>;

/** A passage in Simplified and in the target script, of equal length. */
export type TextPair = readonly [hans: string, hant: string];

/**
 * The fold table of a corpus. Fold what is searched as well as the query: where a target form
 * also occurs in Simplified (著 for 着, and 著名), both become one character.
 */
export function buildFoldTable(pairs: Iterable<TextPair>): FoldTable {
	const parents = new Map<string, string>();
	for (const [hans, form] of distinctCharacterPairs(pairs)) {
		const simplified = rootOf(hans, parents);
		const other = rootOf(form, parents);
		if (simplified !== other) parents.set(other, simplified);
	}
	const folded = [...parents.keys()].sort();
	return { from: folded.join(''), to: folded.map((form) => rootOf(form, parents)).join('') };
}

/** A function that folds text by `table`; the length stays the same. */
export function createFold({ from, to }: FoldTable): (text: string) => string {
	const target = Array.from(to);
	const characters = new Map(Array.from(from, (form, index) => [form, target[index] ?? form]));
	return (text) => Array.from(text, (character) => characters.get(character) ?? character).join('');
}

/** The spelling table of a corpus: only characters that the target script writes otherwise. */
export function buildSpellingTable(pairs: readonly TextPair[]): SpellingTable {
	const fold = createFold(buildFoldTable(pairs));
	const spellings = new Map<string, Set<string>>();
	for (const [hans, form] of characterPairs(pairs)) {
		const folded = fold(hans);
		spellings.set(folded, (spellings.get(folded) ?? new Set()).add(form));
	}
	const changed = [...spellings].filter(([folded, forms]) => forms.size > 1 || !forms.has(folded));
	return Object.fromEntries(
		changed.map(([folded, forms]) => [folded, [...forms].sort().join('')] as const).sort(),
	);
}

/** Every spelling that a folded query can have in the target script, at most `max`. */
export function spellingsOf(folded: string, table: SpellingTable, max = 16): string[] {
	return Array.from(folded).reduce(
		(spellings, character) => {
			const forms = Array.from(table[character] ?? character);
			return forms.flatMap((form) => spellings.map((start) => start + form)).slice(0, max);
		},
		[''],
	);
}

function* characterPairs(pairs: Iterable<TextPair>): Generator<TextPair> {
	for (const [hans, hant] of pairs) {
		if (hans.length !== hant.length) {
			throw new Error(`Expected ${hans.length} UTF-16 units, got ${hant.length}: ${hant}`);
		}
		const forms = Array.from(hant);
		for (const [index, character] of Array.from(hans).entries()) {
			if (/\p{Script=Han}/u.test(character)) yield [character, forms[index] ?? character];
		}
	}
}

/** Pairs of different characters, each once, in an order that does not hang on the corpus. */
function distinctCharacterPairs(pairs: Iterable<TextPair>): TextPair[] {
	const seen = new Set<string>();
	for (const [hans, form] of characterPairs(pairs)) if (hans !== form) seen.add(`${hans} ${form}`);
	return [...seen].sort().map((pair): TextPair => {
		const [hans = '', form = ''] = pair.split(' ');
		return [hans, form];
	});
}

function rootOf(character: string, parents: ReadonlyMap<string, string>): string {
	const parent = parents.get(character);
	return parent === undefined ? character : rootOf(parent, parents);
}
