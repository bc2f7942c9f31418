/** Opens the search of a site: everything that a page needs for answering queries. */
import { headFile, type SearchHead } from './contract.ts';
import { createFolding, type Folding } from './fold-text.ts';
import { openIndex, type IndexReader, type LoadFile } from './index-reader.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { candidateReports, search, type Answer, type SearchOptions } from './searcher.ts';
import { spreadOf, type Spread } from './spread.ts';
import { variantsOf, type Variant } from './synonyms.ts';
import { vocabularyLoader } from './vocabulary.ts';

export interface Search {
	index: IndexReader;
	folding: Folding;
	parse: (typed: string) => Query;
	search: (query: Query, options?: SearchOptions) => Promise<Answer>;
	/** Where the query is in more reports than `limit`: how it is spread over them. */
	spread: (query: Query, limit: number) => Promise<Spread | undefined>;
	variants: (query: Query) => Promise<Variant[]>;
}

/** Opens the bundle that `load` fetches from. */
export async function openSearch(load: LoadFile): Promise<Search> {
	const { meta, folding } = await readHead(load);
	const index = await openIndex(load, meta);
	const vocabulary = vocabularyLoader(load);
	return {
		index,
		folding,
		parse: (typed) => parseQuery(typed, folding),
		search: (query, options) => search(query, { index, folding }, options),
		spread: async (query, limit) => {
			const reports = await candidateReports(query, index);
			return reports.length > limit ? spreadOf(reports, index) : undefined;
		},
		variants: async (query) => variantsOf(query, { groups: await vocabulary(), folding }),
	};
}

/** The head of a bundle, and the folding of its site: enough to find a query in a text at hand. */
export async function readHead(load: LoadFile): Promise<SearchHead & { folding: Folding }> {
	const json = new TextDecoder().decode(await load(headFile));
	const head = JSON.parse(json) as SearchHead; // Written by this project's build.
	return { ...head, folding: createFolding(head.fold) };
}
