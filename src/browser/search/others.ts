/** What a search finds besides: other ways of writing, and parts of what was not found. */
import { foundParts, type FoundPart } from '../../search/found-parts.ts';
import type { Search } from '../../search/open-search.ts';
import { formatQuery, type Query } from '../../search/parse-query.ts';
import type { Answer, ReportHits } from '../../search/searcher.ts';

/** Passages that write it otherwise, none of them in the answer itself. */
export interface OtherWriting {
	text: string;
	/** The whole query written so, as a reader would type it. */
	query: string;
	total: number;
	reports: ReportHits[];
}

export async function otherWritings(
	search: Search,
	query: Query,
	answer: Answer,
): Promise<OtherWriting[]> {
	const variants = search.variants(query);
	const answers = await Promise.all(variants.map((variant) => search.search(variant.query)));
	const seen = new Set(passageIds(answer.found));
	return variants.flatMap(({ text, query: rewritten }, index) => {
		const reports = (answers[index]?.found ?? []).flatMap((hits): ReportHits[] => {
			const passages = hits.passages.filter(({ passage }) => !seen.has(idOf(hits, passage.number)));
			return passages.length ? [{ report: hits.report, titles: [], headings: [], passages }] : [];
		});
		const ids = passageIds(reports);
		for (const id of ids) seen.add(id);
		return ids.length ? [{ text, query: formatQuery(rewritten), total: ids.length, reports }] : [];
	});
}

export function partsOf(search: Search, query: Query): Promise<FoundPart[]> {
	return foundParts(query, {
		parse: search.parse,
		search: search.search,
		mayHold: async (folded) => (await search.index.candidates(folded)).size > 0,
	});
}

function passageIds(reports: readonly ReportHits[]): string[] {
	return reports.flatMap((hits) => hits.passages.map(({ passage }) => idOf(hits, passage.number)));
}

function idOf({ report }: ReportHits, number: number): string {
	return `${report.id}#p${number}`;
}
