import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'playwright/test';
import { elementsIn } from '../../scripts/build/html-urls.ts';
import { dist, isReadingPage, type SitePage, sitePages } from './support/pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = ({ file }: SitePage) =>
	elementsIn(parse(readFileSync(join(dist, file), 'utf8')));
const attribute = ({ attrs }: Element, name: string) =>
	attrs.find((found) => found.name === name)?.value;

/** What a page says of itself to programs. */
function jsonLdOf(page: SitePage): Record<string, unknown>[] {
	return elementsOf(page)
		.filter((element) => attribute(element, 'type') === 'application/ld+json')
		.flatMap(({ childNodes }) => childNodes)
		.map((node) => JSON.parse('value' in node ? node.value : '') as Record<string, unknown>);
}

test('every reading page describes its report and the way to it', () => {
	const pages = sitePages().filter(isReadingPage);
	expect(pages).not.toEqual([]);
	for (const page of pages) {
		const [report, breadcrumb] = jsonLdOf(page);
		expect(report).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Report',
			name: expect.stringMatching(/./),
			inLanguage: page.script === 'hans' ? 'zh-Hans' : 'zh-Hant',
			spatialCoverage: { '@type': 'Place' },
			isBasedOn: { identifier: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
		});
		expect(breadcrumb).toMatchObject({ '@type': 'BreadcrumbList' });
	}
});

test('every page has a title of its own in its script, and a description', () => {
	for (const script of ['hans', 'hant'] as const) {
		const pages = sitePages().filter((page) => page.script === script);
		const heads = pages.map((page) => {
			const elements = elementsOf(page);
			const [title] = elements.find(({ tagName }) => tagName === 'title')?.childNodes ?? [];
			const description = elements.find((element) => attribute(element, 'name') === 'description');
			return {
				file: page.file,
				title: title && 'value' in title ? title.value : '',
				description: description && attribute(description, 'content'),
			};
		});
		expect(heads.filter(({ title, description }) => !title || !description)).toEqual([]);
		const titles = heads.map(({ title }) => title);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	}
});

test('the first style of every page says the order of the layers', () => {
	for (const page of sitePages()) {
		const href = elementsOf(page)
			.filter((element) => attribute(element, 'rel') === 'stylesheet')
			.map((element) => attribute(element, 'href') ?? '')[0];
		const { pathname } = new URL(href ?? '', `https://site.test/${page.file}`);
		const css = readFileSync(join(dist, pathname), 'utf8');
		const layers = Array.from(css.matchAll(/@layer ([\w, -]+)[;{]/g), ([, names = '']) => names);
		const order = [...new Set(layers.flatMap((names) => names.trim().split(/,\s*/)))];
		expect(order.slice(0, 4), page.file).toEqual(['tokens', 'base', 'prose', 'site']);
	}
});
