/**
 * Puts what was found in order of relevance: what a passage is headed by before what it mentions,
 * then how much of it the query is, then the shorter.
 */
import type { PassageHit } from './scan-sheet.ts';
import type { ReportHits } from './searcher.ts';

/** Reports in order of their best hit, the passages of each in order of relevance. */
export function rankReports(reports: readonly ReportHits[]): ReportHits[] {
	return reports
		.map((hits) => ({
			...hits,
			passages: hits.passages.toSorted((a, b) => relevance(b) - relevance(a)),
		}))
		.map((hits) => ({ hits, score: reportRelevance(hits) }))
		.toSorted((a, b) => b.score - a.score)
		.map(({ hits }) => hits);
}

function reportRelevance({ titles, passages: [best] }: ReportHits): number {
	return (titles.length > 0 ? 2 : 0) + (best ? relevance(best) : 0);
}

/** The share of a passage that is marked; one that is headed by the query stands above all others. */
export function relevance({ passage, marks, isHeaded }: PassageHit): number {
	const marked = marks.reduce((sum, { start, end }) => sum + end - start, 0);
	return (isHeaded ? 1 : 0) + marked / passage.text.length;
}
