/** The pages that hosts show at unknown addresses: `404.html`, and one in the folder of each twin. */
import { rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { scripts } from '../../src/script/scripts.ts';
import { pathInScript } from '../../src/site/routes.ts';

/** Whether a host shows the file at addresses other than its own: `404.html`, `hant/404.html`. */
export function isNotFoundPage(file: string): boolean {
	return /(?:^|\/)404\.html$/.test(file);
}

/** Makes `hant/404/index.html`, as Astro writes it, `hant/404.html`, which hosts look for. */
export async function placeNotFoundPages(folder: string): Promise<void> {
	for (const script of scripts) {
		const place = join(folder, pathInScript('/', script));
		await rename(join(place, '404', 'index.html'), join(place, '404.html'));
		await rmdir(join(place, '404'));
	}
}
