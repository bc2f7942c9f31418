/** What a reader has loaded before the first question: the search page, its styles and its scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageBytes {
	/** Gzipped. */
	bytes: number;
	requests: number;
}

/** The module that the search page loads when it is asked something. */
const loadedOnQuestion = /^site-search\..*\.js$/;

/** The files that the search page of a built site loads, and the scripts that these import. */
export function searchPageBytes(site: string): PageBytes {
	const html = readFileSync(join(site, 'search', 'index.html'), 'utf8');
	const assets = readdirSync(join(site, '_astro'));
	const read = (name: string): string => readFileSync(join(site, '_astro', name), 'utf8');
	const named = new Set<string>();
	const follow = (names: readonly string[]): void => {
		for (const name of names.filter((each) => !named.has(each))) {
			named.add(name);
			if (name.endsWith('.js')) follow(importsOf(read(name)));
		}
	};
	follow(assets.filter((asset) => html.includes(asset) || loadedOnQuestion.test(asset)));
	const sizes = [html, ...Array.from(named, read)].map(
		(file) => gzipSync(file, { level: 9 }).length,
	);
	return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

/** What a script cannot start without; `import()` waits for a reader who wants more. */
function importsOf(script: string): string[] {
	return Array.from(
		script.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g),
		([, name = '']) => name,
	);
}
