/** `feed.xml`: what's new on the whole site. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { converters } from '../../site/converters.ts';
import { newReportsFeed } from '../../site/feed/new-reports.ts';
import { pageContext } from '../../site/page-context.ts';
import { indexPlaces } from '../../site/place-index.ts';
import { scriptPaths } from '../../site/script-paths.ts';

export const getStaticPaths = scriptPaths;

export const GET: APIRoute = async ({ locals, site }) => {
	const reports = (await getCollection('reports')).map(({ data }) => data.report);
	const places = indexPlaces((await getCollection('places')).map(({ data }) => data));
	const context = pageContext(locals, { convert: converters[locals.script], site });
	return new Response(newReportsFeed({ reports, places }, context));
};
