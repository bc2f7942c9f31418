/** Addresses of pages in each script: the source script at the root, each twin below its own folder. */
import { scripts, sourceScript, type Script } from '../script/scripts.ts';

/** The `[...script]` part of an address: absent for the source script. */
export type ScriptParam = Exclude<Script, typeof sourceScript> | undefined;

export function scriptParam(script: Script): ScriptParam {
	return script === sourceScript ? undefined : script;
}

/** The script that a page's `[...script]` parameter names; other pages are in the source script. */
export function scriptOfParam(param: string | undefined): Script {
	return scripts.find((script) => script === param) ?? sourceScript;
}

/** The address of a page in a script: `/reports/` is `/hant/reports/` in Traditional. */
export function pathInScript(path: string, script: Script): string {
	const folder = scriptParam(script);
	return folder ? `/${folder}${path}` : path;
}

/** What an address is in the source script: `/hant/reports/` is `/reports/`. */
export function pathInSource(path: string): string {
	const folder = scripts.find(
		(script) => script !== sourceScript && path.startsWith(`/${script}/`),
	);
	return folder ? path.slice(folder.length + 1) : path;
}

/** The whole address of a page where the site's own is known, `undefined` elsewhere. */
export function absoluteAddress(path: string, site: URL | undefined): string | undefined {
	return site && new URL(`.${path}`, withSlash(site)).href;
}

// A folder written without its slash, https://example.org/duidu, would be cut off.
function withSlash(site: URL): URL {
	return site.pathname.endsWith('/') ? site : new URL(`${site.pathname}/`, site);
}
