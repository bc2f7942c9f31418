/** Every series with its members, gathered once a build. */
import { getCollection } from 'astro:content';
import { gatherSeries, type MemberSeries } from '../../analysis/indicators/series.ts';
import { indexMembers, type SeriesMember } from '../figures/figure-entries.ts';
import { loadFigures } from '../figures/load-figures.ts';
import { indexPlaces, type PlaceIndex } from '../place-index.ts';
import { seriesByPlace } from './matrix.ts';

export interface SiteSeries {
	series: readonly MemberSeries[];
	byId: ReadonlyMap<string, MemberSeries>;
	/** The member that each figure is, with its series, by the figure's id. */
	members: ReadonlyMap<string, SeriesMember>;
	/** The series that a place has members in, with these members alone. */
	ofPlace: ReadonlyMap<string, readonly MemberSeries[]>;
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
	return {
		series,
		byId: new Map(series.map((one) => [one.indicator.id, one])),
		members: indexMembers(series),
		ofPlace: seriesByPlace(series),
		places,
	};
}
