/** The pages of the built site, found in its folder, so that a new page is tested from its first day. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder under test: `dist/`, or the one that `DIST` names. */
export const dist = process.env['DIST'] ?? join(import.meta.dirname, '..', '..', '..', 'dist');

/** The one folder of a host at which the links of `404.html`, shown at any address, are right. */
export const notFoundPrefix = new URL(process.env['SITE_URL'] ?? 'https://site.test/').pathname;

export const scripts = ['hans', 'hant'] as const;
export type Script = (typeof scripts)[number];

export interface SitePage {
	/** Path of the file below `dist`: `hant/reports/x/index.html`. */
	file: string;
	/** Address relative to the site's root: `./hant/reports/x/`. */
	address: string;
	script: Script;
	/** What pages of one kind have in common in either script: `reports/<id>/source`, `` for home. */
	template: string;
}

/** Pages that are made many times over from one template; every other page is its own. */
const templates: [pattern: RegExp, template: string][] = [
	[/^([^/]+)\/page\/\d+$/, '$1/page/<n>'],
	[/^(reports|places|themes|indicators|phrases)\/[^/]+/, '$1/<id>'],
];

/** Every page of the site. */
export function sitePages(): SitePage[] {
	if (!existsSync(dist))
		throw new Error(`Expected a built site in ${dist}: run npm run build first`);
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map(sitePage);
}

/** One page of each template in each script: the longest, which has the most to go wrong. */
export function templatePages(): SitePage[] {
	const byTemplate = Object.groupBy(sitePages(), ({ script, template }) => `${script}/${template}`);
	return Object.values(byTemplate).flatMap((pages) => (pages ?? []).toSorted(byLength).slice(-1));
}

export function isReadingPage({ template }: SitePage): boolean {
	return template === 'reports/<id>';
}

function sitePage(file: string): SitePage {
	const path = file.replace(/(?:\/?index)?\.html$/, '');
	const inScript = path.replace(/^hant(?:\/|$)/, '');
	const [pattern, template] = templates.find(([form]) => form.test(inScript)) ?? [/$/, ''];
	return {
		file,
		address: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
		script: inScript === path ? 'hans' : 'hant',
		template: inScript.replace(pattern, template),
	};
}

function byLength(a: SitePage, b: SitePage): number {
	return statSync(join(dist, a.file)).size - statSync(join(dist, b.file)).size;
}
