/** Answers what a reader asks, with what goes beside the answer. */
import type { FoundPart } from '../../search/found-parts.ts';
import type { Search } from '../../search/open-search.ts';
import type { Query } from '../../search/parse-query.ts';
import type { Choices, SearchState } from '../../search/search-state.ts';
import type { Answer } from '../../search/searcher.ts';
import { otherWritings, partsOf, type OtherWriting } from './others.ts';

export interface Answered {
	answer: Answer;
	others: OtherWriting[];
	/** Where nothing was found. */
	parts: FoundPart[];
}

/** Facets that Pagefind's index can tell without reading a report. */
const indexed = ['place', 'year', 'kind'] as const;

export async function answerTo(
	search: Search,
	{ query: typed, choices }: SearchState,
	limit: number,
): Promise<Answered> {
	const query = search.parse(typed);
	const answer = await answerWithin(search, query, { choices, limit });
	const others = await otherWritings(search, query, answer);
	const parts = answer.found.length === 0 ? await partsOf(search, query) : [];
	return { answer, others, parts };
}

/**
 * The answer from the whole corpus, so that every choice can be counted; where that is more than is
 * read at once, from the reports chosen.
 */
async function answerWithin(
	search: Search,
	query: Query,
	{ choices, limit }: { choices: Choices; limit: number },
): Promise<Answer> {
	const answer = await search.search(query, { limit });
	if (answer.unread === 0 || !indexed.some((facet) => choices[facet])) return answer;
	const sets = await Promise.all(
		indexed.flatMap((facet) => {
			const value = choices[facet];
			return value ? [search.index.filtered(facet, value)] : [];
		}),
	);
	const within = sets.reduce((a, b) => new Set([...a].filter((number) => b.has(number))));
	return search.search(query, { limit, within });
}
