/** Every series with its members, gathered once a build. */
import { getCollection } from 'astro:content';
import { gatherSeries, type MemberSeries } from '../../analysis/indicators/series.ts';
import { loadFigures } from '../figures/load-figures.ts';
import { indexPlaces, type PlaceIndex } from '../place-index.ts';

export interface SiteSeries {
	series: readonly MemberSeries[];
	byId: ReadonlyMap<string, MemberSeries>;
	places: PlaceIndex;
}

// Every reading page shows the neighbours of its figures; gathering reads all of them.
const siteSeries = gatherAll();

export function loadSeries(): Promise<SiteSeries> {
	return siteSeries;
}

async function gatherAll(): Promise<SiteSeries> {
	const { figures, vocabulary } = await loadFigures();
	const places = indexPlaces((await getCollection('places')).map(({ data }) => data));
	const reports = (await getCollection('reports')).map(({ data }) => data.report);
	const series = gatherSeries(figures, { vocabulary, places: places.places, reports });
	return { series, byId: new Map(series.map((one) => [one.indicator.id, one])), places };
}
