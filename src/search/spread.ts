/**
 * How a query is spread over reports that are too many to be read at once: the index tells by place,
 * year and kind how many may hold it.
 */
import { readPlaceValue } from './contract.ts';
import type { PlaceYearCounts } from './facets.ts';
import type { IndexReader } from './index-reader.ts';
import type { Choices, Facet } from './search-state.ts';

/** Facets that the index can tell without reading a report. */
const indexedFacets = ['place', 'year', 'kind'] as const satisfies Facet[];
export type IndexedFacet = (typeof indexedFacets)[number];

interface Value {
	id: string;
	/** That of a place; other values are named by the page. */
	name: string;
	/** Numbers of the reports that have it and may hold the query. */
	reports: ReadonlySet<number>;
}

export interface Spread {
	/** Numbers of all reports that may hold the query. */
	reports: ReadonlySet<number>;
	values: Record<IndexedFacet, Value[]>;
}

export function isIndexed(facet: Facet): facet is IndexedFacet {
	return indexedFacets.some((indexed) => indexed === facet);
}

export async function spreadOf(reports: readonly number[], index: IndexReader): Promise<Spread> {
	const all = new Set(reports);
	const read = async (facet: IndexedFacet): Promise<Value[]> => {
		const values = Array.from(await index.filter(facet), ([value, having]) => {
			const named = facet === 'place' ? readPlaceValue(value) : { id: value, name: value };
			return { ...named, reports: inBoth(having, all) };
		});
		return values.filter((value) => value.reports.size > 0);
	};
	const [place, year, kind] = await Promise.all(indexedFacets.map(read));
	return { reports: all, values: { place: place ?? [], year: year ?? [], kind: kind ?? [] } };
}

/** Reports that have every value chosen of those that the index knows. */
export function chosenIn(spread: Spread, choices: Choices): ReadonlySet<number> {
	const chosen = indexedFacets.filter((facet) => choices[facet]);
	return chosen.reduce(
		(reports, facet) => inBoth(reports, reportsWith(spread, facet, choices[facet])),
		spread.reports,
	);
}

/** Value → reports that it would leave, with the other choices as they are. */
export function countReports(
	spread: Spread,
	facet: IndexedFacet,
	choices: Choices,
): Map<string, number> {
	const others = chosenIn(spread, { ...choices, [facet]: '' });
	const counts = spread.values[facet].map(({ id, reports }): [string, number] => {
		return [id, inBoth(reports, others).size];
	});
	return new Map(counts.filter(([, count]) => count > 0));
}

/** Reports by place and year, in the form in which passages are counted. */
export function countReportsByPlaceAndYear(spread: Spread, choices: Choices): PlaceYearCounts {
	const kept = chosenIn(spread, { ...choices, place: '', year: '' });
	const years = spread.values.year.map(({ id }) => id).toSorted();
	const rows = spread.values.place.map(({ id, name, reports }) => {
		const own = inBoth(reports, kept);
		const counts = years.map((year) => inBoth(own, reportsWith(spread, 'year', year)).size);
		return { place: { id, name }, total: own.size, counts };
	});
	return {
		years,
		rows: rows.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total),
	};
}

function reportsWith(
	{ values }: Spread,
	facet: IndexedFacet,
	value: string | undefined,
): ReadonlySet<number> {
	return values[facet].find(({ id }) => id === value)?.reports ?? new Set();
}

/** Not `Set.intersection`, which browsers of 2023 lack. */
function inBoth(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
	return new Set([...a].filter((number) => b.has(number)));
}
