/** Stretches that several reports share, with whole words at both ends and free in their contexts. */
import { isBody } from './characters.ts';
import { isCutAt, type CorpusText } from './corpus-text.ts';
import { findRepeats, type Repeat } from './repeats.ts';
import { sortSuffixes } from './suffix-array.ts';

/** A longer stretch is a copied sentence; 习近平新时代中国特色社会主义思想 has 16 characters. */
const longest = 24;
/** Shorter ones are words; those that are more than that stand in quotation marks. */
const shortest = 4;
/** Suffixes are compared a little further, so that the longest stretches still end where they differ. */
const depth = 32;

/** The stretches shared by at least `minReports` reports that are units by their edges. */
export function findSharedRuns(corpus: CorpusText, minReports: number): string[] {
	const suffixes = sortSuffixes(toSymbols(corpus.text), depth);
	const isUnit = unitTest(corpus, minReports);
	const startsOf = ({ from, to }: Repeat) => suffixes.order.subarray(from, to);
	return findRepeats(suffixes)
		.filter(
			({ length, from, to }) => length >= shortest && length <= longest && to - from >= minReports,
		)
		.filter((repeat) => isUnit(startsOf(repeat), repeat.length))
		.map((repeat) => {
			const start = startsOf(repeat)[0] ?? 0;
			return corpus.text.slice(start, start + repeat.length);
		})
		.toArray();
}

/** Characters as numbers; each break gets a number of its own, so that no repeat reaches over it. */
function toSymbols(text: string): Int32Array {
	const characters = new Set(text).values().filter(isBody);
	const numbers = new Map(Array.from(characters, (character, number) => [character, number]));
	let next = numbers.size;
	return Int32Array.from(
		{ length: text.length },
		(_, at) => numbers.get(text.charAt(at)) ?? next++,
	);
}

/**
 * Whether a repeat is a unit: enough reports have it, most of its occurrences begin and end between
 * words, and on both sides it meets more than one neighbour (accessor variety, Feng and others 2004;
 * each break and each quotation mark is a neighbour of its own, but for the 、 of a list that goes
 * on). So 零地增效 is a unit and 地增效, which
 * always follows 零, is not.
 */
function unitTest(
	corpus: CorpusText,
	minReports: number,
): (starts: Int32Array, length: number) => boolean {
	const { edgeAt, passageAt, passages } = corpus;
	const seenBy = new Int32Array(corpus.reports);
	let turn = 0;
	return (starts, length) => {
		turn++;
		const neighbours = { before: new Set<string | number>(), after: new Set<string | number>() };
		let [reports, begins, ends] = [0, 0, 0];
		for (const start of starts) {
			const end = start + length;
			const report = passages[passageAt[start] ?? 0]?.report ?? 0;
			if (seenBy[report] !== turn) reports++;
			seenBy[report] = turn;
			if (edgeAt[start]) begins++;
			if (edgeAt[end]) ends++;
			neighbours.before.add(neighbourAt(corpus, start, start - 1));
			neighbours.after.add(neighbourAt(corpus, end, end));
		}
		const half = starts.length / 2;
		const isFree = neighbours.before.size > 1 && neighbours.after.size > 1;
		return isFree && reports >= minReports && begins >= half && ends >= half;
	};
}

function neighbourAt(corpus: CorpusText, at: number, neighbour: number): string | number {
	const character = corpus.text.charAt(neighbour);
	return isCutAt(corpus, at) && character !== '、' ? at : character;
}
