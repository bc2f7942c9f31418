/** `_astro/early.1f0c2a3b.js`: what runs before the first paint. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { earlyScript } from '../../site/early-script.ts';

// Routes cannot begin with an underscore, but a parameter can be one.
export const getStaticPaths = (() => [
	{ params: { assets: '_astro', hash: earlyScript.hash } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
	new Response(earlyScript.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
