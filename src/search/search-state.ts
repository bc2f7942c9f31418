/** What a reader asks of the search page, as it stands in its address. */

export const facets = ['place', 'year', 'kind', 'theme', 'status'] as const;
export type Facet = (typeof facets)[number];

export const sortOrders = ['relevance', 'date', 'place'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A value each of the facets that were chosen: `{ place: 'jintan', year: '2025' }`; '' is no choice. */
export type Choices = Partial<Record<Facet, string>>;

export interface SearchState {
	/** As typed. */
	query: string;
	choices: Choices;
	sort: SortOrder;
}

/** `?q=高新&year=2025&sort=date`; what it does not know it leaves out. */
export function readState(address: string): SearchState {
	const parameters = new URLSearchParams(address);
	const sort = parameters.get('sort');
	return {
		query: parameters.get('q') ?? '',
		choices: Object.fromEntries(
			facets.flatMap((facet) => {
				const value = parameters.get(facet);
				return value ? [[facet, value]] : [];
			}),
		),
		sort: sortOrders.find((order) => order === sort) ?? 'relevance',
	};
}

/** The part of an address from `?` on; empty where nothing is asked. */
export function writeState({ query, choices, sort }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query) parameters.set('q', query);
	for (const facet of facets) {
		const value = choices[facet];
		if (value) parameters.set(facet, value);
	}
	if (sort !== 'relevance') parameters.set('sort', sort);
	const text = parameters.toString();
	return text && `?${text}`;
}
