/** Shows the answer to a query as the reader has narrowed and sorted it. */
import { countPassages, narrow } from '../../search/facets.ts';
import type { Answer, ReportHits } from '../../search/searcher.ts';
import type { SearchState } from '../../search/search-state.ts';
import { sortReports } from '../../search/sort-reports.ts';
import type { Answered } from './answer-to.ts';
import { showCounts } from './show-counts.ts';
import { showFilters } from './show-filters.ts';
import { showReports, type ShowContext } from './show-reports.ts';
import { fill, slot } from './view.ts';

/** The reports that the reader's choices leave, in the order that was asked for. */
export function chosenReports(answer: Answer, { choices, sort }: SearchState): ReportHits[] {
	return sortReports(narrow(answer.found, choices), sort);
}

/** Shows what was found, at most `most` passages of it, and what it can be narrowed by. */
export function showAnswer(
	answered: Answered,
	state: SearchState,
	{ most, ...context }: ShowContext & { most: number },
): void {
	const { answer, spread } = answered;
	const { view } = context;
	const reports = chosenReports(answer, state);
	const total = countPassages(reports);
	const results = view.part('results');
	const listed = showReports(results, reports, { ...context, most });
	results.dataset['total'] = String(total);
	results.dataset['unread'] = String(answer.unread);
	view.part('found').hidden = reports.length === 0;
	view.part('more').hidden = listed >= total;
	view.part('unread').hidden = answer.unread === 0;
	const narrowing = { found: answer.found, spread };
	showFilters(narrowing, state, context);
	showCounts(narrowing, state.choices, context);
	showScattered(sortReports(narrow(answer.scattered, state.choices), state.sort), {
		...context,
		most,
	});
	view.part('status').textContent = statusOf(answered, state, context);
}

/** 找到 12 段，在 4 份报告里; without a query, nothing. */
function statusOf(
	{ answer, spread }: Answered,
	state: SearchState,
	{ labels }: ShowContext,
): string {
	const found = chosenReports(answer, state);
	const passages = countPassages(found);
	const { unread } = answer;
	if (passages > 0 || unread > 0) {
		const reports = found.filter((hits) => hits.passages.length > 0).length;
		return fill(unread > 0 ? labels.countSoFar : labels.count, { passages, reports, unread });
	}
	if (found.length > 0) return labels.headings;
	if (answer.found.length > 0 || spread) return labels.narrowed;
	const scattered = narrow(answer.scattered, state.choices).length;
	if (scattered > 0) return fill(labels.scattered, { reports: scattered });
	return state.query.trim() ? fill(labels.none, { query: state.query.trim() }) : '';
}

function showScattered(
	reports: readonly ReportHits[],
	context: ShowContext & { most: number },
): void {
	const part = context.view.part('scattered');
	part.hidden = reports.length === 0;
	showReports(slot(part, 'reports'), reports, context);
}
