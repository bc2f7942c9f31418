import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
	prepareFolders,
	publish,
	type SiteFolders,
	siteFolders,
} from '../../../scripts/build/folders.ts';

let folders: SiteFolders;

beforeEach(async () => {
	folders = siteFolders(join(await mkdtemp(join(tmpdir(), 'duidu-')), 'dist'));
});

async function writeSite(folder: string, name: string): Promise<void> {
	await mkdir(folder);
	await writeFile(join(folder, 'index.html'), name);
}

const readLive = () => readFile(join(folders.live, 'index.html'), 'utf8');

test('the finished build takes the place of the last one', async () => {
	await writeSite(folders.live, 'last');
	await writeSite(folders.next, 'next');
	await publish(folders);
	expect(await readLive()).toBe('next');
	expect(existsSync(folders.next) || existsSync(folders.old)).toBe(false);
});

test('the first build needs no last one', async () => {
	await writeSite(folders.next, 'next');
	await publish(folders);
	expect(await readLive()).toBe('next');
});

test('a build killed halfway leaves the last one and is cleared away', async () => {
	await writeSite(folders.live, 'last');
	await writeSite(folders.next, 'half');
	await prepareFolders(folders);
	expect(await readLive()).toBe('last');
	expect(existsSync(folders.next)).toBe(false);
});

test('a build killed between the two renames gives the last one back', async () => {
	await writeSite(folders.old, 'last');
	await prepareFolders(folders);
	expect(await readLive()).toBe('last');
	expect(existsSync(folders.old)).toBe(false);
});

test('a build killed after the renames keeps the new one', async () => {
	await writeSite(folders.live, 'new');
	await writeSite(folders.old, 'last');
	await prepareFolders(folders);
	expect(await readLive()).toBe('new');
});
