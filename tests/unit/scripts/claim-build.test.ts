import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimBuild } from '../../../scripts/build/claim-build.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'duidu-')), 'cache', 'build.pid');

test('a second build is refused until the first is over', () => {
	const file = newFile();
	const release = claimBuild(file);
	expect(() => claimBuild(file)).toThrow(`另一个构建正在进行（进程 ${process.pid}）`);
	release();
	expect(existsSync(file)).toBe(false);
	expect(claimBuild(file)).toBeTypeOf('function');
});

test('the number of a build that was killed does not stand in the way', () => {
	const file = newFile();
	claimBuild(file);
	const { pid } = spawnSync(process.execPath, ['--version']);
	writeFileSync(file, String(pid));
	expect(claimBuild(file)).toBeTypeOf('function');
});
