/** Answers what a reader asks. */
import type { Search } from '../../search/open-search.ts';
import type { Query } from '../../search/parse-query.ts';
import type { Choices } from '../../search/search-state.ts';
import type { Answer } from '../../search/searcher.ts';
import { chosenIn, type Spread } from '../../search/spread.ts';

export interface Answered {
	answer: Answer;
	/** Where the query is in more reports than are read at once. */
	spread?: Spread | undefined;
}

/**
 * The answer from the whole corpus, so that every choice can be counted; where that is more than
 * `limit` reports, from those chosen.
 */
export async function answerTo(
	search: Search,
	query: Query,
	{ choices, limit }: { choices: Choices; limit: number },
): Promise<Answered> {
	const spread = await search.spread(query, limit);
	const within = spread && chosenIn(spread, choices);
	return { spread, answer: await search.search(query, { limit, ...(within && { within }) }) };
}
