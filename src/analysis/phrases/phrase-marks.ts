/** Where reading and comparison pages mark the phrases that a passage shares with other reports. */
import type { Passage } from '../../corpus/contract.ts';
import type { Phrase } from './contract.ts';

/** A stretch of a passage's text that is a phrase. */
export interface PhraseMark {
	start: number;
	end: number;
	/** Phrase id. */
	phrase: string;
}

/**
 * For each passage id the phrases that at least two reports have: no two overlap, the longest wins
 * (“532”发展战略 over 发展战略), then the first. Linear in passages and occurrences together, so call it
 * once for many passages.
 */
export function phraseMarks(
	passages: readonly Passage[],
	phrases: readonly Phrase[],
): Map<string, PhraseMark[]> {
	const marks = new Map(passages.map(({ id }): [string, PhraseMark[]] => [id, []]));
	for (const { id, reports, occurrences } of phrases) {
		if (reports < 2) continue;
		for (const { passage, start, end } of occurrences) {
			marks.get(passage)?.push({ start, end, phrase: id });
		}
	}
	for (const [id, found] of marks) marks.set(id, withoutOverlap(found));
	return marks;
}

function withoutOverlap(marks: readonly PhraseMark[]): PhraseMark[] {
	const longestFirst = marks.toSorted((a, b) => {
		return b.end - b.start - (a.end - a.start) || a.start - b.start;
	});
	const kept: PhraseMark[] = [];
	for (const mark of longestFirst) {
		if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
	}
	return kept.sort((a, b) => a.start - b.start);
}
