/** Reads a sheet for a query: the index names sheets that may hold it, the text decides. */
import type { ReportCard, Sheet, SheetHeading, SheetPassage } from './contract.ts';
import { mergeMarks, searchText, type Mark, type SearchedText } from './find-text.ts';
import type { Folding } from './fold-text.ts';
import type { Query, Term } from './parse-query.ts';

/** What a text holds of a query. */
export interface Found {
	marks: Mark[];
	/** The terms that it holds. */
	terms: ReadonlySet<Term>;
}

export interface PassageHit extends Found {
	passage: SheetPassage;
	/** The innermost heading above it, or the one it begins with, holds every term. */
	isHeaded: boolean;
}

/** A heading, or one of the lines of the title. */
export interface HeadingHit extends Found {
	text: string;
	/** Where it stands: a heading of the outline, absent for the title. */
	heading?: SheetHeading;
}

export interface SheetHits {
	titles: HeadingHit[];
	headings: HeadingHit[];
	passages: PassageHit[];
}

/** Everything in `sheet` that holds a term of the query and nothing that it excludes. */
export function scanSheet(sheet: Sheet, query: Query, folding: Folding): SheetHits {
	const find = (text: string) => findIn(searchText(text, folding), query);
	return {
		titles: titleLines(sheet.report).flatMap((text) => {
			const found = find(text);
			return found ? [{ text, ...found }] : [];
		}),
		headings: sheet.headings.flatMap((heading) => {
			const found = find(heading.text);
			return found ? [{ text: heading.text, heading, ...found }] : [];
		}),
		passages: sheet.passages.flatMap((passage) => {
			const found = find(passage.text);
			if (!found) return [];
			const heading = searchText(passage.headings.at(-1) ?? '', folding);
			return [{ passage, isHeaded: holdsEvery(heading, query), ...found }];
		}),
	};
}

export function titleLines({ title, subtitle, byline }: ReportCard): string[] {
	return [title, subtitle, byline].filter((line) => line !== undefined);
}

/** What a text holds of a query; nothing if it holds what the query excludes. */
export function findIn(text: SearchedText, { terms, excluded }: Query): Found | undefined {
	const held = terms.filter((term) => text.has(term));
	if (held.length === 0 || excluded.some((term) => text.has(term))) return undefined;
	return { marks: mergeMarks(held.flatMap((term) => text.marksOf(term))), terms: new Set(held) };
}

export function holdsEvery(text: SearchedText, query: Query): boolean {
	return findIn(text, query)?.terms.size === query.terms.length;
}
