/** Compares a bookmark with its report as the site has it now. */
import type { Script } from '../../script/scripts.ts';
import type { ComparedReport } from '../../site/compare/contract.ts';
import { passageOf, type Bookmark } from './bookmark.ts';

/** A report in one script, as far as bookmarks need it. */
export type PresentReport = Pick<ComparedReport, 'title' | 'years' | 'place' | 'colour'> & {
	passages: readonly { number: number; text: string }[];
};

/** What became of a passage since it was marked. */
export type BookmarkState =
	| { state: 'same' }
	/** The same words now have another number. */
	| { state: 'moved'; number: number }
	/** The number now has other words. */
	| { state: 'changed'; now: string }
	| { state: 'gone' };

/** A passage that was marked in two scripts is compared in that of the page. */
export function quoteScript({ quotes }: Bookmark, page: Script): Script {
	if (quotes[page] !== undefined) return page;
	return quotes.hans === undefined ? 'hant' : 'hans';
}

/** `present` is the report in the script of the quote. */
export function stateOf(bookmark: Bookmark, present: PresentReport, script: Script): BookmarkState {
	const quote = wordsOf(bookmark.quotes[script] ?? '');
	const number = passageOf(bookmark.passage)?.number;
	const there = present.passages.find((passage) => passage.number === number);
	if (there && wordsOf(there.text) === quote) return { state: 'same' };
	const moved = present.passages.find(({ text }) => wordsOf(text) === quote);
	if (moved) return { state: 'moved', number: moved.number };
	return there ? { state: 'changed', now: there.text } : { state: 'gone' };
}

/** A row of a table has tabs in the data and cells on the page. */
function wordsOf(text: string): string {
	return text.replace(/\s+/g, '');
}
