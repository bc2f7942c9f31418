/** What a search finds besides: other ways of writing, and parts of what was not found. */
import { narrow } from '../../search/facets.ts';
import { foundParts, type FoundPart } from '../../search/found-parts.ts';
import type { Search } from '../../search/open-search.ts';
import { searchText } from '../../search/find-text.ts';
import { formatQuery, type Query } from '../../search/parse-query.ts';
import { holdsEvery } from '../../search/scan-sheet.ts';
import type { Choices, SearchState } from '../../search/search-state.ts';
import { defaultLimit, type ReportHits } from '../../search/searcher.ts';
import { answerTo, type Answered } from './answer-to.ts';

/** Passages that write it otherwise, none of them in the answer itself. */
export interface OtherWriting {
	text: string;
	/** The whole query written so, as a reader would type it. */
	query: string;
	total: number;
	/** Not every report was read: there may be more. */
	isLeast: boolean;
	reports: ReportHits[];
}

export interface Besides {
	others: OtherWriting[];
	/** Where nothing was found. */
	parts: FoundPart[];
}

/** What to show beside an answer; within the reader's choices, as the answer is. */
export async function besidesOf(
	search: Search,
	{ query: typed, choices }: SearchState,
	{ answer, spread }: Answered,
): Promise<Besides> {
	const query = search.parse(typed);
	const isNothing = answer.found.length === 0 && !spread;
	return {
		others: await otherWritings(search, query, choices),
		parts: isNothing ? await foundParts(query, search) : [],
	};
}

async function otherWritings(
	search: Search,
	query: Query,
	choices: Choices,
): Promise<OtherWriting[]> {
	const variants = await search.variants(query);
	const answers = await Promise.all(
		variants.map((variant) => answerTo(search, variant.query, { choices, limit: defaultLimit })),
	);
	// Not what the answer lists, which may end before a passage that belongs to it.
	const isOwn = (text: string) => holdsEvery(searchText(text, search.folding), query);
	const seen = new Set<string>();
	return variants.flatMap(({ text, query: rewritten }, index) => {
		const { found: all = [], unread = 0 } = answers[index]?.answer ?? {};
		const reports = narrow(all, choices).flatMap((hits): ReportHits[] => {
			const passages = hits.passages.filter(
				({ passage: { number, text } }) => !seen.has(idOf(hits, number)) && !isOwn(text),
			);
			return passages.length ? [{ report: hits.report, titles: [], headings: [], passages }] : [];
		});
		const ids = passageIds(reports);
		for (const id of ids) seen.add(id);
		const written = { text, query: formatQuery(rewritten), reports };
		return ids.length ? [{ ...written, total: ids.length, isLeast: unread > 0 }] : [];
	});
}

function passageIds(reports: readonly ReportHits[]): string[] {
	return reports.flatMap((hits) => hits.passages.map(({ passage }) => idOf(hits, passage.number)));
}

function idOf({ report }: ReportHits, number: number): string {
	return `${report.id}#p${number}`;
}
