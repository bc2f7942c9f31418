/** Answers a query: candidates from the index, then the text of each, grouped by report. */
import type { ReportCard } from './contract.ts';
import type { Folding } from './fold-text.ts';
import type { Candidates, IndexReader } from './index-reader.ts';
import type { Query, Term } from './parse-query.ts';
import { rankReports } from './rank.ts';
import {
	scanSheet,
	type Found,
	type HeadingHit,
	type PassageHit,
	type SheetHits,
} from './scan-sheet.ts';

/** What a report holds of a query. */
export interface ReportHits {
	report: ReportCard;
	titles: HeadingHit[];
	headings: HeadingHit[];
	passages: PassageHit[];
}

export interface Answer {
	/** Reports with passages, headings or titles that hold every term, the most relevant first. */
	found: ReportHits[];
	/** Reports that hold every term, but none of their passages holds them all. */
	scattered: ReportHits[];
	/** Passages that hold every term. */
	total: number;
	/** Reports that may hold more and were not read: the count is then a lower bound. */
	unread: number;
}

export interface SearchOptions {
	/** Reports to read at most. */
	limit?: number;
	/** Reads these reports only: numbers in the index. */
	within?: ReadonlySet<number>;
}

/** Above this a search stops and says so: every report read is a few KB more. */
export const defaultLimit = 60;

export async function search(
	query: Query,
	{ index, folding }: { index: IndexReader; folding: Folding },
	{ limit = defaultLimit, within }: SearchOptions = {},
): Promise<Answer> {
	if (query.terms.length === 0) return { found: [], scattered: [], total: 0, unread: 0 };
	const lists = await candidateLists(query, index);
	const numbers = reportsInAll(lists).filter((number) => within?.has(number) ?? true);
	const reading = numbers.slice(0, limit).map(async (number) => {
		const sheets = [...new Set(lists.flatMap((list) => [...(list.get(number) ?? [])]))];
		const read = await Promise.all(sheets.map((sheet) => index.sheet(number, sheet)));
		// Those of a passage too long for one sheet are one.
		return collect(
			[...new Set(read)].map((sheet) => ({
				report: sheet.report,
				hits: scanSheet(sheet, query, folding),
			})),
		);
	});
	const reports = (await Promise.all(reading)).filter((hits) => hits !== undefined);
	return answerOf(reports, query, numbers.length - Math.min(limit, numbers.length));
}

/** Numbers of the reports that may hold every term, the newest first: no report is read for it. */
export async function candidateReports(query: Query, index: IndexReader): Promise<number[]> {
	return reportsInAll(await candidateLists(query, index));
}

function candidateLists({ terms }: Query, index: IndexReader): Promise<Candidates[]> {
	return Promise.all(terms.map(({ folded }) => index.candidates(folded)));
}

function reportsInAll([first, ...others]: readonly Candidates[]): number[] {
	const numbers = [...(first?.keys() ?? [])].filter((number) =>
		others.every((list) => list.has(number)),
	);
	return numbers.toSorted((a, b) => a - b);
}

/** The hits of a report's sheets as one. */
function collect(
	sheets: readonly { report: ReportCard; hits: SheetHits }[],
): ReportHits | undefined {
	const [first] = sheets;
	return (
		first && {
			report: first.report,
			titles: first.hits.titles,
			headings: sheets.flatMap(({ hits }) => hits.headings),
			passages: sheets.flatMap(({ hits }) => hits.passages),
		}
	);
}

function answerOf(reports: readonly ReportHits[], query: Query, unread: number): Answer {
	const whole = reports.map((hits) => onlyWhole(hits, query));
	const found = rankReports(whole.filter((hits) => everyHit(hits).length > 0));
	const foundIds = new Set(found.map(({ report }) => report.id));
	const scattered = reports.filter(
		(hits) => !foundIds.has(hits.report.id) && holdsAll(hits, query),
	);
	return {
		found,
		scattered: rankReports(scattered),
		total: found.reduce((sum, { passages }) => sum + passages.length, 0),
		unread,
	};
}

/** Without the hits that hold some of the terms only. */
function onlyWhole(
	{ report, titles, headings, passages }: ReportHits,
	{ terms }: Query,
): ReportHits {
	const isWhole = (found: Found) => found.terms.size === terms.length;
	return {
		report,
		titles: titles.filter(isWhole),
		headings: headings.filter(isWhole),
		passages: passages.filter(isWhole),
	};
}

function holdsAll(hits: ReportHits, { terms }: Query): boolean {
	const held = new Set<Term>(everyHit(hits).flatMap((found) => [...found.terms]));
	return terms.every((term) => held.has(term));
}

function everyHit({ titles, headings, passages }: ReportHits): Found[] {
	return [...titles, ...headings, ...passages];
}
