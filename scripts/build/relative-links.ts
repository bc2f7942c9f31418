/**
 * Makes one build work at any address. Pages and styles are written with links that begin at the
 * site's root, `/reports/x/`; here the root of each is replaced by the way to it, `../../`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { cssRootSlashes } from './css-urls.ts';
import { htmlRootSlashes } from './html-urls.ts';
import { isNotFoundPage } from './not-found-pages.ts';

const rootSlashes: Record<string, (text: string) => number[]> = {
	'.html': htmlRootSlashes,
	'.css': cssRootSlashes,
};

export async function makeLinksRelative(
	folder: string,
	{ siteUrl }: { siteUrl?: string | undefined },
): Promise<void> {
	for (const file of await readdir(folder, { recursive: true })) {
		const slashes = rootSlashes[extname(file)];
		if (!slashes) continue;
		const path = join(folder, file);
		const text = await readFile(path, 'utf8');
		const wayToRoot = pathToRoot(file.split(sep).join('/'), siteUrl);
		await writeFile(path, replaceSlashes(text, slashes(text), wayToRoot));
	}
}

/**
 * What leads from a file back to the site's root: `../../` from `reports/x/index.html`. Hosts
 * answer unknown addresses, however deep, with a `404.html`, so its links can only begin at the
 * root of the host, or at the folder that `SITE_URL` names.
 */
export function pathToRoot(file: string, siteUrl?: string): string {
	if (isNotFoundPage(file)) return siteUrl ? new URL('./', siteUrl).pathname : '/';
	// `./` keeps a first segment with a colon from being read as a scheme.
	return '../'.repeat(file.split('/').length - 1) || './';
}

/** Puts `root` in the place of the slashes at `offsets`, which are in ascending order. */
export function replaceSlashes(text: string, offsets: number[], root: string): string {
	const starts = [0, ...offsets.map((offset) => offset + 1)];
	return starts.map((start, index) => text.slice(start, offsets[index])).join(root);
}
