/** Follows the links of the built site without a browser, as files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elementAddresses, elementsIn } from '../../../scripts/build/html-urls.ts';
import { isNotFoundPage } from '../../../scripts/build/not-found-pages.ts';
import { dist, type SitePage, sitePages } from './pages.ts';

const siteUrl = process.env['SITE_URL'];

/** Where links are resolved: in a folder of the host, so that none may start at the host's root. */
const root = new URL(siteUrl ?? 'https://site.test/a/b%20c/');

/** A host shows a 404.html at any address, so its links begin at the host's own root. */
const rootOfNotFound = new URL(siteUrl ?? 'https://site.test/');

interface LinkedPage extends SitePage {
	/** The whole address of the page. */
	url: URL;
	ids: Set<string>;
	/** Addresses in the markup as they are written, each once. */
	links: string[];
	/** What the page hands to scripts. */
	json: string[];
	/** Address of the page in each language that it names, as it is written. */
	alternates: { language: string; href: string }[];
}

export function readPages(): LinkedPage[] {
	return sitePages().map((page) => {
		const elements = elementsIn(parse(readFileSync(join(dist, page.file), 'utf8')));
		const attributes = elements.map(({ attrs }) => {
			return new Map(attrs.map(({ name, value }) => [name, value]));
		});
		return {
			...page,
			url: new URL(page.address, rootOf(page)),
			ids: new Set(attributes.flatMap((found) => found.get('id') ?? [])),
			json: elements.filter(isHandedJson).map(textOf),
			links: [...new Set(elements.flatMap(elementAddresses))],
			alternates: attributes.flatMap((found) => {
				const [language, href] = [found.get('hreflang'), found.get('href')];
				return language && href && found.get('rel') === 'alternate' ? [{ language, href }] : [];
			}),
		};
	});
}

function isHandedJson({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
	return attrs.some(({ name, value }) => name === 'type' && value === 'application/json');
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
	return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function rootOf({ file }: SitePage): URL {
	return isNotFoundPage(file) ? rootOfNotFound : root;
}

/** Each link that leads nowhere, as `page: link`. */
export function brokenLinks(pages: LinkedPage[]): string[] {
	const idsOfFile = new Map(pages.map(({ file, ids }) => [file, ids]));
	const leadsSomewhere = (link: string, page: LinkedPage) => {
		const url = URL.parse(link, page.url);
		if (!url) return false;
		if (url.origin !== page.url.origin) return true;
		const file = fileOf(url, rootOf(page));
		const id = decodeURIComponent(url.hash.slice(1));
		if (file === undefined || id === '') return file !== undefined;
		return idsOfFile.get(file)?.has(id) === true;
	};
	return pages.flatMap((page) => {
		const broken = page.links.filter((link) => !leadsSomewhere(link, page));
		return broken.map((link) => `${page.file}: ${link}`);
	});
}

/** The file below `dist` that an address shows, `undefined` where there is none. */
function fileOf({ pathname }: URL, base: URL): string | undefined {
	if (!pathname.startsWith(base.pathname)) return undefined;
	const path = decodeURIComponent(pathname.slice(base.pathname.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(dist, file)) && statSync(join(dist, file)).isFile() ? file : undefined;
}

/** Each page that does not name its twin by language, or names one that does not name it. */
export function languageProblems(pages: LinkedPage[]): string[] {
	const alternatesOf = new Map(
		pages.map((page) => [
			page.file,
			page.alternates.map(({ href }) => new URL(href, page.url).href),
		]),
	);
	return pages
		.filter(({ file }) => !isNotFoundPage(file))
		.flatMap((page) => {
			const twin = page.file.startsWith('hant/') ? page.file.slice(5) : `hant/${page.file}`;
			const named = page.alternates.map(({ language, href }) => {
				return `${language} ${fileOf(new URL(href, page.url), root) ?? 'nowhere'}`;
			});
			const [hans, hant] = page.file.startsWith('hant/') ? [twin, page.file] : [page.file, twin];
			const isMutual = alternatesOf.get(twin)?.includes(page.url.href) === true;
			const isWhole = named.includes(`zh-Hans ${hans}`) && named.includes(`zh-Hant ${hant}`);
			return isMutual && isWhole ? [] : [`${page.file}: ${named.join(', ') || 'no alternate'}`];
		});
}
