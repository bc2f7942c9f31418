/** Reads the dictionaries of opencc-js as plain pairs. */
import type { DictGroup, DictLike } from 'opencc-js/core';

/** A word or character and its form: 参与 參與. */
export type Pair = [hans: string, hant: string];

/** Every pair of `groups`; where a key recurs the last one is the one that the library uses. */
export function dictionaryPairs(groups: readonly DictGroup[] | undefined): Pair[] {
	if (!groups) throw new Error('Expected a dictionary of opencc-js, got undefined');
	return groups.flatMap((group) => group.toReversed().flatMap(pairsOf)).filter(keepsLength);
}

/** The forms that each character takes in `pairs`: 发 → 發, 髮. */
export function formsByCharacter(pairs: readonly Pair[]): Map<string, Set<string>> {
	const forms = new Map<string, Set<string>>();
	for (const [hans, hant] of pairs) {
		const written = Array.from(hant);
		for (const [index, character] of Array.from(hans).entries()) {
			const known = forms.get(character) ?? new Set();
			forms.set(character, known.add(written[index] ?? character));
		}
	}
	return forms;
}

function pairsOf(dictionary: DictLike): Pair[] {
	const pairs =
		typeof dictionary === 'string'
			? dictionary.split('|').map((line) => line.split(' '))
			: dictionary;
	return pairs.map(([hans = '', hant = '']) => [hans, hant]);
}

// A few hundred rare characters have a twin outside the BMP only (㓆 → 𠗣). They stay as printed:
// offsets must hold in both scripts, and few fonts have the twin.
function keepsLength([hans, hant]: Pair): boolean {
	return hans.length === hant.length;
}
