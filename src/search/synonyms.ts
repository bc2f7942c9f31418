/** Other ways of writing what was searched for, offered apart from what was found. */
import type { Folding } from './fold-text.ts';
import { termOf, type Query, type Term } from './parse-query.ts';
import { readWord } from './synonym-word.ts';
import { cutsWord } from './word-edges.ts';

/** A query with words of it replaced: 高企培育 → 高新技术企业培育. */
export interface Variant {
	/** The terms that the variant writes otherwise. */
	text: string;
	query: Query;
}

/** More would be noise, and each is a search of its own. */
const mostVariants = 8;

interface Word extends Term {
	isOffered: boolean;
}

/** A word of a group, and where a term holds it. */
interface HeldWord {
	word: Word;
	group: readonly Word[];
	at: number;
}

/**
 * The ways in which the groups rewrite `query`, the closest first; where two terms have other
 * writings, both together too. Quoted terms mean what they say.
 */
export function variantsOf(
	query: Query,
	{ groups, folding }: { groups: readonly (readonly string[])[]; folding: Folding },
): Variant[] {
	const words = groups.map((group) => group.map((written) => wordOf(written, folding)));
	const writings = query.terms.map((term) => [term, ...rewritings(term, { words, folding })]);
	return nearestPicks(writings.map(({ length }) => length))
		.slice(1)
		.map((picks) => {
			const terms = picks.flatMap((nth, index) => writings[index]?.[nth] ?? []);
			const text = terms.filter((_, index) => picks[index] !== 0).map((term) => term.text);
			return { text: text.join(' '), query: { ...query, terms } };
		});
}

function wordOf(written: string, folding: Folding): Word {
	const { text, isOffered } = readWord(written);
	return { ...termOf(text, { folding }), isOffered };
}

/** The term with each word of a group that it holds replaced by the others of the group. */
function rewritings(
	term: Term,
	{ words, folding }: { words: readonly (readonly Word[])[]; folding: Folding },
): Term[] {
	if (term.isLiteral) return [];
	const rewritten = heldWords(term, words).flatMap(({ word, group, at }) => {
		const end = at + word.folded.length;
		return (
			group
				// What holds the word that was searched for is found with it.
				.filter((other) => other.isOffered && !other.folded.includes(word.folded))
				.map(({ text }) => term.folded.slice(0, at) + text + term.folded.slice(end))
				.map((text) => ({ ...termOf(text, { folding }), isWhole: true }))
		);
	});
	return [...new Map(rewritten.map((other) => [other.folded, other])).values()];
}

/** The words that a term holds, without those inside a longer one: 人均GDP, not GDP. */
function heldWords({ folded }: Term, words: readonly (readonly Word[])[]): HeldWord[] {
	const held = words.flatMap((group) =>
		group.flatMap((word) => {
			const at = placeOf(word.folded, folded);
			return at === undefined ? [] : [{ word, group, at }];
		}),
	);
	return held.filter(({ word }) => !held.some((other) => isLonger(other.word, word)));
}

function isLonger(longer: Word, word: Word): boolean {
	return longer.folded.length > word.folded.length && longer.folded.includes(word.folded);
}

/** Where a text first holds a word that is not part of a longer one: AI in AI产业, not in RAID. */
function placeOf(word: string, text: string): number | undefined {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (!cutsWord(text, { start: at, end: at + word.length })) return at;
	}
	return undefined;
}

/**
 * One of each list, given their lengths: the first of each, then what is nearest to that: [2, 3] →
 * [0, 0], [0, 1], [1, 0], … What is left out on the way could not come back, for picks only get farther.
 */
function nearestPicks(lengths: readonly number[]): number[][] {
	return lengths.reduce<number[][]>(
		(starts, length) =>
			starts
				.flatMap((start) => Array.from({ length }, (_, nth) => [...start, nth]))
				.toSorted((a, b) => sum(a) - sum(b))
				.slice(0, mostVariants + 1),
		[[]],
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
