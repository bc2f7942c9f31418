import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChecksums } from '../../../../scripts/build/checksums.ts';
import { serve, type SiteServer } from '../../../../scripts/serve/site-server.ts';

let folder: string;
let site: SiteServer;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	await mkdir(join(folder, '报告'));
	await writeFile(join(folder, 'index.html'), '首页');
	await writeFile(join(folder, '报告', 'a b.txt'), '正文');
	await writeFile(join(folder, 'index.html.gz'), gzipSync('首页'));
	await writeChecksums(folder);
	site = await serve({ folder, host: '127.0.0.1', port: 0, prefix: '/a/b%20c/' });
});

afterEach(() => site.close());

/** What `npm run verify` prints, and its exit code. */
function verify(...words: string[]): Promise<{ code: number | null; said: string }> {
	return new Promise((resolve) => {
		const program = spawn(process.execPath, ['scripts/verify.ts', ...words]);
		let said = '';
		for (const stream of [program.stdout, program.stderr])
			stream.on('data', (piece) => (said += String(piece)));
		program.on('close', (code) => resolve({ code, said }));
	});
}

test('a copy that is as it was built passes, in a folder and at an address', async () => {
	expect(await verify(folder)).toEqual({ code: 0, said: `${folder}：3 个文件，全部相符。\n` });
	const { code, said } = await verify(site.url);
	expect([code, said]).toEqual([0, expect.stringContaining('3 个文件，全部相符。网址上多出的')]);
});

test('missing, changed and extra files are named', async () => {
	await rm(join(folder, '报告', 'a b.txt'));
	await writeFile(join(folder, 'index.html'), '首页 ');
	await writeFile(join(folder, 'more.txt'), '');
	expect(await verify(folder)).toEqual({
		code: 1,
		said: `缺少  报告/a b.txt\n内容不同  index.html\n多出  more.txt\n${folder}：3 个文件，3 个不符。\n`,
	});
	const { code, said } = await verify(site.url);
	expect([code, said]).toEqual([
		1,
		expect.stringMatching(/^缺少 {2}报告\/a b\.txt\n内容不同 {2}index/),
	]);
});

test('another list can be asked, and a folder without one is refused', async () => {
	const sums = join(folder, 'SHA256SUMS');
	const copy = `${folder}-sums`;
	await writeFile(copy, `${'0'.repeat(64)}  index.html\n`);
	expect((await verify('--sums', copy, folder)).said).toContain('内容不同  index.html\n');
	await rm(sums);
	const { code, said } = await verify(folder);
	expect([code, said]).toEqual([1, expect.stringContaining('没有取到，或者不是校验和清单')]);
});

test('a host may keep back the file of its own headers, a folder may not', async () => {
	const sums = join(folder, 'SHA256SUMS');
	await writeFile(join(folder, '_headers'), '/*');
	await writeChecksums(folder);
	await rm(join(folder, '_headers'));
	expect((await verify('--sums', sums, site.url)).code).toBe(0);
	expect((await verify(folder)).said).toContain('缺少  _headers');
});

test('a packed twin that arrives unpacked is right, and an unknown host is said to be one', async () => {
	const server = createServer((request, response) => {
		const file = decodeURIComponent(request.url ?? '').slice(1);
		if (file.endsWith('.gz')) response.setHeader('Content-Encoding', 'gzip');
		response.end(pages[file] ?? '正文');
	}).listen(0, '127.0.0.1');
	const pages: Record<string, Buffer | string> = {
		'index.html': '首页',
		'index.html.gz': gzipSync('首页'),
	};
	await new Promise((resolve) => server.once('listening', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // It listens.
	const sums = join(folder, 'SHA256SUMS');
	expect((await verify('--sums', sums, address)).code).toBe(0);
	server.close();
	server.closeAllConnections();
	const { code, said } = await verify('--sums', sums, address);
	expect([code, said]).toEqual([1, expect.stringContaining('读不到')]);
});
