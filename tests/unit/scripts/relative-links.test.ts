import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeLinksRelative, pathToRoot } from '../../../scripts/build/relative-links.ts';

test('leads from each file back to the root', () => {
	expect(pathToRoot('index.html')).toBe('./');
	expect(pathToRoot('about/index.html')).toBe('../');
	expect(pathToRoot('hant/reports/x/index.html')).toBe('../../../');
	expect(pathToRoot('hant/404/index.html')).toBe('../../');
});

test('keeps the links of each 404.html at the root, which hosts show at any depth', () => {
	expect(pathToRoot('404.html')).toBe('/');
	expect(pathToRoot('404.html', 'https://example.org')).toBe('/');
	expect(pathToRoot('404.html', 'https://example.org/duidu/')).toBe('/duidu/');
	expect(pathToRoot('hant/404.html')).toBe('/');
	expect(pathToRoot('hant/404.html', 'https://example.org/duidu/')).toBe('/duidu/');
	expect(pathToRoot('a404.html')).toBe('./');
});

test('rewrites pages and styles, and leaves other files alone', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	const files = {
		'a/index.html': '<a href="/b/">/b/</a>',
		'_astro/a.css': 'a{b:url(/c.svg)}',
		'a.txt': '<a href="/b/">',
	};
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await makeLinksRelative(folder, {});
	const read = (name: string) => readFile(join(folder, name), 'utf8');
	expect(await read('a/index.html')).toBe('<a href="../b/">/b/</a>');
	expect(await read('_astro/a.css')).toBe('a{b:url(../c.svg)}');
	expect(await read('a.txt')).toBe(files['a.txt']);
});
