/** What a reader has loaded before the first question: the search page, its styles and its scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageBytes {
	/** Gzipped. */
	bytes: number;
	requests: number;
}

/** The files that the search page of a built site names, and the scripts that these load. */
export function searchPageBytes(site: string): PageBytes {
	const html = readFileSync(join(site, 'search', 'index.html'), 'utf8');
	const assets = readdirSync(join(site, '_astro'));
	const named = new Set<string>();
	const follow = (text: string): void => {
		for (const name of assets.filter((asset) => text.includes(asset) && !named.has(asset))) {
			named.add(name);
			if (name.endsWith('.js')) follow(readFileSync(join(site, '_astro', name), 'utf8'));
		}
	};
	follow(html);
	const files = [html, ...Array.from(named, (name) => readFileSync(join(site, '_astro', name)))];
	const sizes = files.map((file) => gzipSync(file, { level: 9 }).length);
	return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: files.length };
}
