import { spawnSync } from 'node:child_process';
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

/** Publishes in a process of its own, which dies when one folder has moved and the other has not. */
function publishUntilFirstRename(): { signal: NodeJS.Signals | null } {
	const program = `
		import { renameSync } from 'node:fs';
		import { publish } from './scripts/build/folders.ts';
		const rename = (from, to) => {
			renameSync(from, to);
			process.kill(process.pid, 'SIGKILL');
		};
		await publish(${JSON.stringify(folders)}, { rename });
	`;
	return spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
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
	await writeSite(folders.live, 'last');
	await writeSite(folders.next, 'next');
	expect(publishUntilFirstRename().signal).toBe('SIGKILL');
	expect(existsSync(folders.live)).toBe(false);
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
