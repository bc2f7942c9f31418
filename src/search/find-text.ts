/** Finds terms in a text: what a reader would see marked. */
import { foldText, type FoldedText, type Folding } from './fold-text.ts';
import type { Term } from './parse-query.ts';

/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export interface Mark {
	start: number;
	end: number;
}

/** A text that terms are looked for in; it is folded once, or twice where white space counts. */
export interface SearchedText {
	/** Every place where a term stands, in order, none over another. */
	marksOf: (term: Term) => Mark[];
	has: (term: Term) => boolean;
}

export function searchText(text: string, folding: Folding): SearchedText {
	const dropped = foldText(text, folding, 'drop');
	const kept = dropped.text.length === text.length ? dropped : foldText(text, folding, 'keep');
	const searched = ({ isLiteral }: Term) => (isLiteral ? kept : dropped);
	return {
		marksOf: (term) => findMarks(searched(term), term.folded),
		has: (term) => searched(term).text.includes(term.folded),
	};
}

function findMarks({ text, starts, ends }: FoldedText, folded: string): Mark[] {
	const marks: Mark[] = [];
	// Nothing is left of a term of invisible characters, and nothing is everywhere.
	if (!folded) return marks;
	let at = text.indexOf(folded);
	while (at !== -1) {
		const last = at + folded.length;
		marks.push({ start: starts[at] ?? 0, end: ends[last - 1] ?? 0 });
		at = text.indexOf(folded, last);
	}
	return marks;
}

/** The marks of several terms in order, those that overlap or touch as one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
	const merged: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
		else merged.push({ ...mark });
	}
	return merged;
}
