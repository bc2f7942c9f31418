import { expect, test } from 'vitest';
import { formatSitemap } from '../../../../scripts/build/sitemap.ts';

const pages = ['reports/a/index.html', 'index.html', 'hant/index.html'];

test('lists every page once, in a fixed order', () => {
	const found = [...formatSitemap(pages, 'https://a.example/').matchAll(/<loc>(.*?)<\/loc>/g)];
	expect(found.map(([, address]) => address)).toEqual([
		'https://a.example/',
		'https://a.example/hant/',
		'https://a.example/reports/a/',
	]);
});

test('links twins to each other, and names no twin that does not exist', () => {
	const sitemap = formatSitemap(pages, 'https://a.example/');
	expect(sitemap.match(/hreflang="zh-Hant" href="https:\/\/a\.example\/hant\/"/g)).toHaveLength(2);
	expect(sitemap).not.toContain('hant/reports/a/');
});

test('keeps a folder of the address, and lists paths where no address is known', () => {
	expect(formatSitemap(['index.html'], 'https://a.example/b/')).toContain(
		'<loc>https://a.example/b/</loc>',
	);
	expect(formatSitemap(['index.html'])).toContain('<loc>/</loc>');
});
