/** `places/<id>/feed.xml`: what's new of a place and its parts. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Report } from '../../../../corpus/contract.ts';
import type { Place } from '../../../../corpus/places.ts';
import { converters } from '../../../../site/converters.ts';
import { newReportsFeed, reportsBelow } from '../../../../site/feed/new-reports.ts';
import { pageContext } from '../../../../site/page-context.ts';
import { indexPlaces, type PlaceIndex } from '../../../../site/place-index.ts';
import { pathsInScripts } from '../../../../site/script-paths.ts';

interface Props {
	place: Place;
	places: PlaceIndex;
	reports: readonly Report[];
}

export async function getStaticPaths() {
	const all = (await getCollection('reports')).map(({ data }) => data.report);
	const reports = Map.groupBy(all, ({ place }) => place ?? '');
	const places = indexPlaces((await getCollection('places')).map(({ data }) => data));
	return pathsInScripts(places.places, (place) => {
		return {
			id: place.id,
			props: { place, places, reports: reportsBelow(place, { reports, places }) },
		};
	});
}

export const GET: APIRoute<Props> = ({ locals, site, props }) => {
	const context = pageContext(locals, { convert: converters[locals.script], site });
	return new Response(newReportsFeed(props, context));
};
