/** Gives every page its script, its words and the way to other pages. */
import { defineMiddleware } from 'astro:middleware';
import { scriptTable } from './script/scripts.ts';
import { pathInScript, pathInSource, scriptOfParam } from './site/routes.ts';
import { translateInto } from './site/translate.ts';

export const onRequest = defineMiddleware(({ locals, params, url }, next) => {
	const script = scriptOfParam(params['script']);
	locals.script = script;
	locals.lang = scriptTable[script].lang;
	locals.t = translateInto(script);
	const path = pathInSource(url.pathname);
	// The page for unknown addresses has no address: its way to the other script leads home.
	locals.path = /^\/404\b/.test(path) ? '/' : path;
	locals.href = (path) => pathInScript(path, script);
	return next();
});
