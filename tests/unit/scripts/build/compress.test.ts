import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFiles } from '../../../../scripts/build/compress.ts';

async function packed(files: Record<string, string | Uint8Array>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'duidu-'));
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	await compressFiles(folder);
	return folder;
}

const text = '对读各地政府工作报告。'.repeat(200);

test('text files get packed copies that hold the same', async () => {
	const folder = await packed({ 'index.html': text });
	expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(text);
	expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(text);
});

test('short files, pictures and packed files stay alone', async () => {
	const folder = await packed({ 'a.html': 'short', 'b.png': text, 'c.pf_index': text });
	expect(await readdir(folder)).toEqual(['a.html', 'b.png', 'c.pf_index']);
});

test('packing twice gives the same bytes, which name no time and no system', async () => {
	const [one, other] = [await packed({ 'a.json': text }), await packed({ 'a.json': text })];
	for (const name of ['a.json.br', 'a.json.gz'])
		expect(await readFile(join(one, name))).toEqual(await readFile(join(other, name)));
	const head = (await readFile(join(one, 'a.json.gz'))).subarray(4, 10);
	expect([...head]).toEqual([0, 0, 0, 0, 2, 255]);
});
