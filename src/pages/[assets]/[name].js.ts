/** `_astro/early.1f0c2a3b.js` and its like: the scripts that are not modules. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { earlyScript, folderScript } from '../../site/classic-scripts.ts';

// Routes cannot begin with an underscore, but a parameter can be one.
export const getStaticPaths = (() => {
	return [earlyScript, folderScript].map(({ name, code }) => ({
		params: { assets: '_astro', name },
		props: { code },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
	new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
