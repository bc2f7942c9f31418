/** What a built site weighs, and what of it a reader would load at once. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteWeight {
	files: number;
	megabytes: number;
	/** The heaviest page, gzipped. */
	page: { path: string; kilobytes: number };
}

export function weighSite(folder: string): SiteWeight {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);
	const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
	const pages = files
		.filter((path) => extname(path) === '.html')
		.map((path) => ({
			path,
			kilobytes: gzipSync(readFileSync(join(folder, path))).length / 1024,
		}));
	const [page = { path: '', kilobytes: 0 }] = pages.toSorted((a, b) => b.kilobytes - a.kilobytes);
	return { files: files.length, megabytes: bytes / 2 ** 20, page };
}
