/** Where and when a phrase is used, in the words of a page. */
import type { Frequency } from '../../analysis/phrases/frequencies.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex, type PlaceName } from '../place-index.ts';

/** One place and year: 金坛区 2024年 3 次, 4.05 in 10,000 characters. */
export interface CellView {
	place: PlaceName | undefined;
	year: string;
	count: number;
	rate: string;
}

export function cellView(
	{ place, year, count, rate }: Frequency,
	places: PlaceIndex,
	{ convert, t }: PageContext,
): CellView {
	const known = places.byId.get(place ?? '');
	return {
		place: known && placeName(known, convert),
		year: year === undefined ? t('phrases.undated') : t('year', { year }),
		count,
		rate: rate.toFixed(2),
	};
}

/** The places and years of a phrase's page. */
export interface CellsView {
	rows: CellView[];
	/** Places and years that found no room. */
	rest: number;
}

const mostRows = 60;

/** All of them, by place and year; where there are many, those of the latest years. */
export function latestCells(
	frequencies: readonly Frequency[],
	places: PlaceIndex,
	context: PageContext,
): CellsView {
	const latest = frequencies.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, mostRows);
	const shown = new Set(latest);
	return {
		rows: frequencies
			.filter((cell) => shown.has(cell))
			.map((cell) => cellView(cell, places, context)),
		rest: frequencies.length - shown.size,
	};
}
