/** Writes `sitemap.xml` from the pages that were built: the protocol of sitemaps.org, with hreflang. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { scripts, scriptTable, sourceScript, type Script } from '../../src/script/scripts.ts';

/**
 * Lists every page of `folder` with its twins. The protocol wants full addresses: without `siteUrl`
 * the paths alone are listed, for whoever serves the site to complete.
 */
export async function writeSitemap(
	folder: string,
	{ siteUrl }: { siteUrl?: string | undefined },
): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const pages = files.map((file) => file.split(sep).join('/')).filter(isPage);
	await writeFile(join(folder, 'sitemap.xml'), formatSitemap(pages, siteUrl));
}

function isPage(file: string): boolean {
	return file === 'index.html' || file.endsWith('/index.html');
}

/** The sitemap of pages such as `reports/x/index.html`, sorted, so that two builds are equal. */
export function formatSitemap(pages: readonly string[], siteUrl?: string): string {
	const paths = new Set(pages.map((page) => page.replace(/index\.html$/, '')));
	const entries = [...paths].toSorted().map((path) => formatEntry(path, { paths, siteUrl }));
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

interface Site {
	paths: ReadonlySet<string>;
	siteUrl: string | undefined;
}

function formatEntry(path: string, { paths, siteUrl }: Site): string {
	const bare = withoutScript(path);
	const twins = scripts.filter((script) => paths.has(withScript(bare, script)));
	const links = twins.map((script) => {
		const address = addressOf(withScript(bare, script), siteUrl);
		return `\t\t<xhtml:link rel="alternate" hreflang="${scriptTable[script].lang}" href="${address}"/>`;
	});
	return ['\t<url>', `\t\t<loc>${addressOf(path, siteUrl)}</loc>`, ...links, '\t</url>'].join('\n');
}

function withoutScript(path: string): string {
	const script = scripts.find((name) => name !== sourceScript && path.startsWith(`${name}/`));
	return script ? path.slice(script.length + 1) : path;
}

function withScript(path: string, script: Script): string {
	return script === sourceScript ? path : `${script}/${path}`;
}

/** Percent-encoded, and escaped for XML. */
function addressOf(path: string, siteUrl: string | undefined): string {
	const address = siteUrl ? new URL(path, siteUrl).href : `/${encodeURI(path)}`;
	return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
