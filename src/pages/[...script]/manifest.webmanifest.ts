/** `manifest.webmanifest`: lets the site be installed, in either script. */
import type { APIRoute } from 'astro';
import { converters } from '../../site/converters.ts';
import { pageContext } from '../../site/page-context.ts';
import { scriptPaths } from '../../site/script-paths.ts';
import { webAppManifest } from '../../site/web-app.ts';

export const getStaticPaths = scriptPaths;

export const GET: APIRoute = ({ locals, site }) => {
	const context = pageContext(locals, { convert: converters[locals.script], site });
	return Response.json(webAppManifest(context));
};
