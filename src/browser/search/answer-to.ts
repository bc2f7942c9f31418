/** Answers what a reader asks, with what goes beside the answer. */
import type { FoundPart } from '../../search/found-parts.ts';
import type { Search } from '../../search/open-search.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { Answer } from '../../search/searcher.ts';
import { chosenIn, type Spread } from '../../search/spread.ts';
import { otherWritings, partsOf, type OtherWriting } from './others.ts';

export interface Answered {
	answer: Answer;
	/** Where the query is in more reports than are read at once. */
	spread?: Spread | undefined;
	others: OtherWriting[];
	/** Where nothing was found. */
	parts: FoundPart[];
}

/**
 * The answer from the whole corpus, so that every choice can be counted; where that is more than is
 * read at once, from the reports chosen.
 */
export async function answerTo(
	search: Search,
	{ query: typed, choices }: SearchState,
	limit: number,
): Promise<Answered> {
	const query = search.parse(typed);
	const spread = await search.spread(query, limit);
	const within = spread && chosenIn(spread, choices);
	const answer = await search.search(query, { limit, ...(within && { within }) });
	const others = await otherWritings(search, query, answer);
	const parts = answer.found.length === 0 && !within ? await partsOf(search, query) : [];
	return { answer, spread, others, parts };
}
