/** Reads the dictionaries of opencc-js as plain pairs. */
import type { DictGroup, DictLike } from 'opencc-js/core';

/**
 * Every pair of `groups`, later ones first, so that a map made from them keeps the entry that
 * the library would use: 参与 參與, 参 參.
 */
export function dictionaryPairs(groups: readonly DictGroup[] | undefined): [string, string][] {
	if (!groups) throw new Error('Expected a dictionary of opencc-js, got undefined');
	return groups.flatMap((group) => group.toReversed().flatMap(pairsOf)).filter(keepsLength);
}

function pairsOf(dictionary: DictLike): [string, string][] {
	const pairs =
		typeof dictionary === 'string'
			? dictionary.split('|').map((line) => line.split(' '))
			: dictionary;
	return pairs.map(([hans = '', hant = '']) => [hans, hant]);
}

// A few hundred rare characters have a twin outside the BMP only (㓆 → 𠗣). They stay as printed:
// offsets must hold in both scripts, and few fonts hold the twin.
function keepsLength([hans, hant]: [string, string]): boolean {
	return hans.length === hant.length;
}
