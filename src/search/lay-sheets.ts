/** Lays a report out in sheets: stretches of text small enough to fetch for one passage. */
import { indexWords, lettersOf, longestLookup } from './letters.ts';
import { titleLines } from './scan-sheet.ts';
import {
	wordsPerSheet,
	type ReportCard,
	type Sheet,
	type SheetHeading,
	type SheetPassage,
} from './contract.ts';

export interface ReportSheets {
	report: ReportCard;
	headings: SheetHeading[];
	passages: SheetPassage[];
}

/** A sheet and the words under which the index finds it, as they follow each other in its texts. */
export interface LaidSheet {
	sheet: Sheet;
	words: string[];
}

/** Characters of a sheet, so that its words stay below `wordsPerSheet` and a file near 3 KB. */
const sheetLength = 1700;

/** Letters of a piece of a passage that is longer than a sheet. */
const pieceLength = wordsPerSheet - 2 * longestLookup;

/** The sheets of a report in order; `fold` is the folding of the site, white space dropped. */
export function laySheets(source: ReportSheets, fold: (text: string) => string): LaidSheet[] {
	const groups = groupPassages(source.passages);
	return groups.flatMap((passages, index) => {
		const headings = headingsOf(source.headings, { groups, index });
		const own = index === 0 ? titleLines(source.report) : [];
		const texts = [...own, ...headings.map(({ text }) => text)];
		return sheetsOfGroup({ report: source.report, headings, passages }, { texts, fold });
	});
}

/**
 * The text that Pagefind indexes for a report: the words of each sheet from its multiple of
 * `wordsPerSheet` on, marks that Pagefind counts and does not index in between.
 */
export function indexText(sheets: readonly LaidSheet[]): string {
	const words = sheets.flatMap((sheet, index) => {
		// The last sheet needs no more than a sign that it is there.
		const length = index === sheets.length - 1 ? 1 : wordsPerSheet;
		const padding = Array<string>(Math.max(0, length - sheet.words.length)).fill('·');
		return [...sheet.words, ...padding];
	});
	return words.join(' ');
}

function groupPassages(passages: readonly SheetPassage[]): SheetPassage[][] {
	const groups: SheetPassage[][] = [];
	let length = Infinity;
	for (const passage of passages) {
		if (length + passage.text.length > sheetLength) {
			groups.push([]);
			length = 0;
		}
		groups.at(-1)?.push(passage);
		length += passage.text.length;
	}
	return groups.length ? groups : [[]];
}

/** Headings go with the first passage under them, those without one with the last sheet. */
function headingsOf(
	headings: readonly SheetHeading[],
	{ groups, index }: { groups: SheetPassage[][]; index: number },
): SheetHeading[] {
	const isLast = index === groups.length - 1;
	const numbers = new Set(groups[index]?.map(({ number }) => number));
	return headings.filter(({ passage }) => (passage === undefined ? isLast : numbers.has(passage)));
}

/** One sheet, or where its words do not fit, the same once more for each piece of each of its texts. */
function sheetsOfGroup(
	sheet: Sheet,
	{ texts, fold }: { texts: string[]; fold: (text: string) => string },
): LaidSheet[] {
	const runs = [...texts, ...sheet.passages.map(({ text }) => text)].map((text) =>
		lettersOf(fold(text)),
	);
	const words = runs.flatMap(indexWords);
	if (words.length <= wordsPerSheet) return [{ sheet, words }];
	return runs.flatMap(pieces).map((piece) => ({ sheet, words: indexWords(piece) }));
}

/** Pieces overlap, so that whatever a query looks up lies whole in one of them. */
function pieces(letters: string[]): string[][] {
	const count = Math.ceil(letters.length / pieceLength);
	return Array.from({ length: count }, (_, index) =>
		letters.slice(index * pieceLength, (index + 1) * pieceLength + longestLookup),
	);
}
