/** Entries of a 名词解释 and where a report uses their terms. */
import type { Passage } from './contract.ts';

/** Offsets of the term that a glossary entry explains: QFLP基金 in `1. QFLP基金：合格境外…`. */
export function findTerm(text: string): [number, number] | undefined {
	const number =
		/^(?:[（(［[【]\d{1,3}[）)］\]】]|\d{1,3}(?:[.．、）)]|\s)|[①-⑳])?\s*/.exec(text)?.[0].length ??
		0; // 7. and [7], not 5G：…
	const bracketed = /^【([^】]{1,40})】/.exec(text.slice(number));
	if (bracketed?.[1]) return [number + 1, number + 1 + bracketed[1].length];
	const end = text.slice(number, number + 50).search(/[：:]|——|\s*[—－]{1,2}/);
	return end > 0 ? [number, number + end] : undefined;
}

/** The term that an entry explains, as printed. */
export function termText(entry: Passage): string | undefined {
	if (!entry.term) return undefined;
	return entry.text.slice(...entry.term);
}

/** A stretch of a passage that a glossary entry explains. */
export interface TermUse {
	/** Number of the passage and offsets in its text. */
	passage: number;
	start: number;
	end: number;
	/** Number of the glossary passage. */
	entry: number;
}

/** Every first use of a term in each passage; longer terms win where two overlap. */
export function findTermUses(passages: readonly Passage[]): TermUse[] {
	const entries = passages.flatMap((entry) =>
		termsOf(entry).map((term) => ({ term, entry: entry.number })),
	);
	entries.sort((a, b) => b.term.length - a.term.length || a.entry - b.entry);
	return passages.flatMap((passage) =>
		passage.kind === 'glossary' ? [] : usesIn(passage, entries),
	);
}

interface Term {
	term: string;
	entry: number;
}

/** The spellings under which an entry is used: with its quotation marks, and the quoted part alone. */
function termsOf(entry: Passage): string[] {
	const text = termText(entry);
	if (!text) return [];
	const quoted = /“[^”]+”/.exec(text)?.[0];
	return [...new Set([text, ...(quoted ? [quoted] : [])])].filter((term) => term.length >= 2);
}

function usesIn({ text, number }: Passage, terms: readonly Term[]): TermUse[] {
	const uses: TermUse[] = [];
	for (const { term, entry } of terms) {
		const start = text.indexOf(term);
		const end = start + term.length;
		const isFree = uses.every((use) => end <= use.start || start >= use.end);
		const isNew = uses.every((use) => use.entry !== entry);
		if (start !== -1 && isFree && isNew) uses.push({ passage: number, start, end, entry });
	}
	return uses.toSorted((a, b) => a.start - b.start);
}
