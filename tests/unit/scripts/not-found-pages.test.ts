import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNotFoundPage, placeNotFoundPages } from '../../../scripts/build/not-found-pages.ts';

test('knows the pages that hosts show at unknown addresses', () => {
	expect(['404.html', 'hant/404.html'].map(isNotFoundPage)).toEqual([true, true]);
	expect(['a404.html', '404/index.html'].map(isNotFoundPage)).toEqual([false, false]);
});

test('puts the page of each script where a host looks for it', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	for (const place of ['404', 'hant/404']) {
		await mkdir(join(folder, place), { recursive: true });
		await writeFile(join(folder, place, 'index.html'), place);
	}
	await placeNotFoundPages(folder);
	expect(await readFile(join(folder, '404.html'), 'utf8')).toBe('404');
	expect(await readFile(join(folder, 'hant', '404.html'), 'utf8')).toBe('hant/404');
	expect(existsSync(join(folder, 'hant', '404'))).toBe(false);
});
