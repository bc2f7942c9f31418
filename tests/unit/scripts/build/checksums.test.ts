import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	formatChecksums,
	parseChecksums,
	writeChecksums,
} from '../../../../scripts/build/checksums.ts';

const hash = 'a'.repeat(64);

test('every file is listed but the list itself, in one order', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	await mkdir(join(folder, 'b', '长名'), { recursive: true });
	await writeFile(join(folder, 'b', '长名', 'index.html'), 'x');
	await writeFile(join(folder, 'B.txt'), '');
	await writeFile(join(folder, '.nojekyll'), '');
	await writeChecksums(folder);
	const first = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
	await writeChecksums(folder);
	expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(first);
	expect(parseChecksums(first)?.map(({ file }) => file)).toEqual([
		'.nojekyll',
		'B.txt',
		'b/长名/index.html',
	]);
});

test.runIf(process.platform === 'linux')('sha256sum itself reads the list', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	await writeFile(join(folder, 'a b.txt'), 'x');
	await writeFile(join(folder, 'back\\slash\n.txt'), 'y');
	await writeChecksums(folder);
	const check = () =>
		spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder }).status;
	expect(check()).toBe(0);
	await writeFile(join(folder, 'back\\slash\n.txt'), 'z');
	expect(check()).toBe(1);
});

test('a list is read as it was written, and a page of a host is none', () => {
	const sums = [
		{ file: 'a\\b\nc.txt', sha256: hash },
		{ file: '报告/index.html', sha256: hash },
	];
	expect(parseChecksums(formatChecksums(sums))).toEqual(sums);
	expect(parseChecksums('<!doctype html>\n<p>404')).toBeUndefined();
	expect(parseChecksums(`${formatChecksums(sums)}<p>`)).toBeUndefined();
	expect(parseChecksums('')).toBeUndefined();
});
