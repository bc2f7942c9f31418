/** The files of `pagefind/<script>/` beside Pagefind's own, written by the build and read by the search. */
import type { PassageKind, Report } from '../corpus/contract.ts';
import type { FoldTable } from '../script/fold.ts';

/** The files of a bundle that keep their names. */
export const headFile = 'search.json';
/** Words for the same thing, in the script of the site: [["高新技术企业", "高企"]]. */
export const vocabularyFile = 'synonyms.json';

/** `search.json`: what a search needs before it can begin. */
export interface SearchHead {
	/** File of Pagefind's metadata: the list of reports and of the chunks of the index. */
	meta: string;
	fold: FoldTable;
}

/** What a result says of its report, in the script of the site. */
export interface ReportCard extends Pick<
	Report,
	'id' | 'title' | 'subtitle' | 'byline' | 'kind' | 'reviews' | 'plans' | 'published'
> {
	place?: { id: string; name: string; colour?: number };
	/** Below the site's root: `hant/reports/jintan-2024/`. */
	url: string;
}

/** A place in the index's filter: its id and its name, so that it can be named unread: `jintan 金坛区`. */
export function placeValue({ id, name }: { id: string; name: string }): string {
	return `${id} ${name}`;
}

export function readPlaceValue(value: string): { id: string; name: string } {
	const [id = ''] = value.split(' ', 1);
	return { id, name: value.slice(id.length + 1) };
}

export interface SheetPassage {
	number: number;
	kind: PassageKind;
	text: string;
	/** Texts of the headings above it, outermost first. */
	headings: string[];
	theme?: string;
	/** Statuses of the figures in it: `outcome`, `target`. */
	statuses?: string[];
}

/** A heading that is a line of its own, and the first passage under it. */
export interface SheetHeading {
	id: string;
	text: string;
	passage?: number;
}

/** A stretch of a report that is fetched at once: `fragment/<report>-<sheet>.pf_fragment`. */
export interface Sheet {
	report: ReportCard;
	headings: SheetHeading[];
	passages: SheetPassage[];
}

/**
 * What the file of a sheet holds: the sheet, or the number of the sheet before it that has the same
 * text, for a passage too long for one sheet is in several and is held once.
 */
export type SheetContent = Sheet | { sameAs: number };

/** The text file of a sheet; `report` is the name that Pagefind gave the report. */
export function sheetFile(report: string, sheet: number): string {
	return `fragment/${report}-${sheet}.pf_fragment`;
}

export function chunkFile(chunk: string): string {
	return `index/${chunk}.pf_index`;
}

/**
 * Words of a sheet at most. Pagefind keeps the position of each word in a report; the words of
 * a sheet begin at a multiple of this, so that the position tells the sheet.
 */
export const wordsPerSheet = 2048;

/** The sheet that a position in a report lies in. */
export function sheetOf(position: number): number {
	return Math.floor(position / wordsPerSheet);
}
