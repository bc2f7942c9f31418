/**
 * What the service worker, the pages and the build have to agree on: which files can be kept on a
 * reader's device, and how they are listed. Lists are cut into small ones, so that a reader who keeps
 * a page asks for a few kilobytes, however many reports the site has.
 */

import { scripts, type Script } from '../script/scripts.ts';
import { pathInScript } from '../site/routes.ts';

/** Written into `sw.js` by the build. */
export interface OfflineBuild {
	/** Changes with any file that can be kept. */
	version: string;
	/** Number of lists. */
	lists: number;
	/** File → digest of what every page needs: kept for each reader who comes. */
	shell: Record<string, string>;
}

/** `offline/list.json`: the whole site, before anyone asks for it. */
export interface OfflineSummary extends Omit<OfflineBuild, 'shell'> {
	files: number;
	bytes: number;
}

/** `offline/<version>/<n>.json`: file → its digest. */
export type FileList = Record<string, string>;

export const offlinePath = '/offline/';
export const summaryFile = 'offline/list.json';

/** Home, and the page that says what cannot be read without a network; in every script. */
const shellPages = new Set(
	scripts.flatMap((script) => [pageFile('/', script), pageFile(offlinePath, script)]),
);

/** Never kept: what readers download as files, and what is for programs and hosts. */
const leftOut: readonly RegExp[] = [
	/^(?:(?:.*\/)?404\.html|sw\.js|_headers|SHA256SUMS)$/,
	/\.(?:xml|gz|br|webmanifest)$/,
	/^offline\/.*\.json$/,
	// data/figures.json and data/indicators/, but not what comparisons are made of.
	/^(?:[a-z]+\/)?data\/(?!compare\/|words\/).*(?<!\.html)$/,
	/^(?:[a-z]+\/)?reports\/[^/]+\.(?:md|txt|json)$/,
	/(?:^|\/)\./,
];

/** Whether a file is one of those that can be kept: `reports/x/index.html`, not `data/figures.json`. */
export function isKeepable(file: string): boolean {
	return !leftOut.some((pattern) => pattern.test(file));
}

/** The part of it that is kept for everyone: styles, scripts, and pages to start from. */
export function isShell(file: string): boolean {
	return file.startsWith('_astro/') || file === 'favicon.svg' || shellPages.has(file);
}

/** The list in which a file stands, of so many. */
export function listOf(file: string, lists: number): number {
	const sum = [...file].reduce((total, character) => {
		return (Math.imul(total, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
	}, 7);
	return sum % lists;
}

export function listFile({ version }: Pick<OfflineBuild, 'version'>, number: number): string {
	return `offline/${version}/${number}.json`;
}

/**
 * The file below the site's `root` that an address shows, whatever it is asked: the page of
 * `/a/search/?q=x` is `search/index.html`. `undefined` for what is not of the site.
 */
export function fileAt(address: string, root: string): string | undefined {
	const { href } = new URL(address);
	const [bare = ''] = href.split(/[?#]/, 1);
	if (!bare.startsWith(root)) return undefined;
	const path = decode(bare.slice(root.length));
	return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined; // `%zz`: no page has such an address.
	}
}

/** The file of a page in a script: `/offline/` in Traditional is `hant/offline/index.html`. */
export function pageFile(path: string, script: Script): string {
	return `${pathInScript(path, script).slice(1)}index.html`;
}

/** The address of a file as pages name it: `search/index.html` is `/a/search/`. */
export function addressOf(file: string, root: string): string {
	const path = file.replace(/(^|\/)index\.html$/, '$1');
	return new URL(path.split('/').map(encodeURIComponent).join('/'), root).href;
}
