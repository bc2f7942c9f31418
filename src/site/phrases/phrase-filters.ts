/** What the list of phrases can be filtered by: place, year, and the number of reports. */
import type { Phrase } from '../../analysis/phrases/contract.ts';
import { phraseFrequencies, type Frequency } from '../../analysis/phrases/frequencies.ts';
import type { PageContext } from '../page-context.ts';
import { placeName } from '../place-index.ts';
import type { FilterChoice } from '../report-list.ts';
import type { SitePhrases } from './index-phrases.ts';

/** Choices beyond this many reports tell too little apart. */
const mostReports = 9;

export interface PhraseFilters {
	place: FilterChoice[];
	year: FilterChoice[];
	reports: FilterChoice[];
}

/** The values of a row; a phrase of three reports is one of two or more, too. */
export function tagsOf(
	{ reports }: Pick<Phrase, 'reports'>,
	cells: readonly Frequency[],
): { place: string; year: string; pairs: string; reports: string } {
	const counts = Array.from({ length: Math.min(reports, mostReports) }, (_, index) => index + 1);
	return {
		place: listed(cells.map(({ place }) => place)),
		year: listed(cells.map(({ year }) => year)),
		pairs: listed(cells.map(({ place, year }) => `${place ?? ''}:${year ?? ''}`)),
		reports: listed(counts),
	};
}

function listed(values: readonly (string | number | undefined)[]): string {
	return [...new Set(values.filter((value) => value !== undefined))].join(' ');
}

/** The places and years of the phrases, and how many reports the most shared of them has. */
export function phraseFilters(
	phrases: readonly Phrase[],
	{ cells, places }: SitePhrases,
	{ convert, t }: PageContext,
): PhraseFilters {
	const found = phrases.flatMap((phrase) => phraseFrequencies(phrase, cells));
	const placeIds = new Set(found.map(({ place }) => place));
	const years = [...new Set(found.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a);
	const most = Math.min(mostReports, Math.max(1, ...phrases.map(({ reports }) => reports)));
	return {
		place: places.places
			.filter(({ id }) => placeIds.has(id))
			.map((place) => ({ value: place.id, name: placeName(place, convert).short })),
		year: years.map((year) => ({ value: String(year), name: t('year', { year }) })),
		reports: Array.from({ length: most - 1 }, (_, index) => ({
			value: String(index + 2),
			name: t('phrases.filter.least', { n: index + 2 }),
		})),
	};
}
