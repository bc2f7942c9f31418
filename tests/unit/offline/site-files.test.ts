import { expect, test } from 'vitest';
import {
	addressOf,
	fileAt,
	isKeepable,
	isShell,
	listOf,
	pageFile,
} from '../../../src/offline/site-files.ts';

const root = 'https://a.example/a/b%20c/';

test.each([
	['', 'index.html'],
	['search/?q=%E6%95%B0#p3', 'search/index.html'],
	['places/%E5%B8%B8/', 'places/常/index.html'],
	['data/compare/x.json', 'data/compare/x.json'],
	['reports', 'reports'],
])('the address %s shows the file %s', (path, file) => {
	expect(fileAt(root + path, root)).toBe(file);
});

test('an address elsewhere on the host, or none that can be read, shows no file', () => {
	expect(fileAt('https://a.example/a/', root)).toBeUndefined();
	expect(fileAt('https://b.example/a/b%20c/', root)).toBeUndefined();
	expect(fileAt(`${root}%zz/`, root)).toBeUndefined();
});

test('a file has one address, however it is asked for', () => {
	expect(addressOf('search/index.html', root)).toBe(`${root}search/`);
	expect(addressOf('index.html', root)).toBe(root);
	expect(addressOf('myindex.html', root)).toBe(`${root}myindex.html`);
	expect(addressOf('a:b/常?.txt', root)).toBe(`${root}a%3Ab/%E5%B8%B8%3F.txt`);
});

test.each([
	['reports/x/index.html', 'reports/x.md'],
	['hant/data/index.html', 'data/figures.json'],
	['hant/data/compare/x.json', 'hant/data/other/x.json'],
	['pagefind/hans/search.json', 'offline/1a/0.json'],
	['_astro/site.css', '_astro/site.css.br'],
	['icons/icon-192.png', 'sw.js'],
	['reports/404/index.html', 'hant/404.html'],
	['places/x/index.html', 'places/x/feed.xml'],
])('%s can be kept, %s cannot', (kept, left) => {
	expect([isKeepable(kept), isKeepable(left)]).toEqual([true, false]);
});

test('the shell is what every page needs, and does not grow with the reports', () => {
	expect(['_astro/a.js', 'index.html', 'hant/offline/index.html'].map(isShell)).toEqual([
		true,
		true,
		true,
	]);
	expect(
		['data/index.html', 'reports/x/index.html', 'pagefind/hans/search.json'].map(isShell),
	).toEqual([false, false, false]);
	expect(pageFile('/offline/', 'hant')).toBe('hant/offline/index.html');
});

test('files are spread over the lists, and each stands in one', () => {
	const files = Array.from({ length: 6400 }, (_, index) => `reports/place-${index}/index.html`);
	const sizes = Map.groupBy(files, (file) => listOf(file, 100));
	expect(sizes.size).toBe(100);
	expect(Math.max(...Array.from(sizes.values(), ({ length }) => length))).toBeLessThan(200);
});
