/** Finds terms in a text: what a reader would see marked. */
import { foldText, type FoldedText, type Folding } from './fold-text.ts';
import type { Term } from './parse-query.ts';
import { cutsWord } from './word-edges.ts';

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
	const kept = foldText(text, folding, 'keep');
	const dropped = kept.text.includes(' ') ? foldText(text, folding, 'drop') : kept;
	const searched = ({ isLiteral }: Term) => (isLiteral ? kept : dropped);
	const marksOf = (term: Term) => {
		const marks = findMarks(searched(term), term.folded);
		return term.isWhole ? marks.filter((mark) => !cutsWord(text, mark)) : marks;
	};
	return {
		marksOf,
		has: (term) =>
			term.isWhole ? marksOf(term).length > 0 : nextMatch(searched(term), term.folded, 0) !== -1,
	};
}

function findMarks(searched: FoldedText, folded: string): Mark[] {
	const marks: Mark[] = [];
	// Nothing is left of a term of invisible characters, and nothing is everywhere.
	if (!folded) return marks;
	let at = nextMatch(searched, folded, 0);
	while (at !== -1) {
		const last = at + folded.length;
		marks.push({ start: searched.starts[at] ?? 0, end: searched.ends[last - 1] ?? 0 });
		at = nextMatch(searched, folded, last);
	}
	return marks;
}

/** Where `folded` stands next, of whole characters: ii is in iii, but Ⅱ is not in Ⅲ. */
function nextMatch({ text, starts }: FoldedText, folded: string, from: number): number {
	const isInside = (at: number): boolean => at > 0 && starts[at] === starts[at - 1];
	let at = text.indexOf(folded, from);
	while (at !== -1 && (isInside(at) || isInside(at + folded.length))) {
		at = text.indexOf(folded, at + 1);
	}
	return at;
}

/** The marks of several terms in order, those that overlap as one; 人人 holds 人 twice. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
	const merged: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
		else merged.push({ ...mark });
	}
	return merged;
}
