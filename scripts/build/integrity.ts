/**
 * Gives module scripts their hash, so that a copy that was altered on its way, by a cache or a network
 * that mends pages, does not run. Styles and the classic scripts have none: a page opened from a
 * folder could not use them, for browsers check no hash of a file.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As Astro writes them: `<script type="module" src="/_astro/a.js">`; text in pages has `&lt;` or `\u003c`. */
const moduleScript = /(?<=<script type="module" src="(\/_astro\/[^"]+)")(?=>)/g;

/** Changes the pages below `folder`, while their links still begin at the site's root. */
export async function addIntegrity(folder: string): Promise<void> {
	const hashes = await hashesOf(folder);
	const files = await readdir(folder, { recursive: true });
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const path = join(folder, file);
		await writeFile(path, withIntegrity(await readFile(path, 'utf8'), hashes));
	}
}

/** Adds to each module script in a page the hash of its file; one without a hash is a mistake. */
export function withIntegrity(html: string, hashes: ReadonlyMap<string, string>): string {
	return html.replace(moduleScript, (_, src: string) => {
		const hash = hashes.get(src);
		if (!hash) throw new Error(`Expected a script ${src}, got none`);
		return ` integrity="${hash}"`;
	});
}

async function hashesOf(folder: string): Promise<Map<string, string>> {
	const scripts = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
	const hash = async (name: string): Promise<[string, string]> => {
		const bytes = await readFile(join(folder, '_astro', name));
		return [`/_astro/${name}`, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
	};
	return new Map(await Promise.all(scripts.map(hash)));
}
