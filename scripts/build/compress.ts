/** Writes packed copies beside text files, for hosts that send those instead of packing at each request. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './checksums.ts';

const isText = /\.(?:html|css|js|json|csv|md|txt|xml|svg|webmanifest)$/;

/** Less than this fits into one packet anyway. */
const least = 1024;

/** Adds `.br` and `.gz` to the text files of `folder`, where they are smaller. */
export async function compressFiles(folder: string): Promise<void> {
	for (const file of (await filesIn(folder)).filter((name) => isText.test(name))) {
		const path = join(folder, file);
		const bytes = await readFile(path);
		if (bytes.length < least) continue;
		for (const [ending, packed] of [
			['br', brotli(bytes)],
			['gz', gzip(bytes)],
		] as const) {
			if (packed.length < bytes.length) await writeFile(`${path}.${ending}`, packed);
		}
	}
}

function brotli(bytes: Uint8Array): Uint8Array {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			// The highest takes ten times as long for a hundredth less.
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
}

const systemByte = 9;
const unknownSystem = 255;

/** Without the name of the system that packed it, so that every system writes the same. */
function gzip(bytes: Uint8Array): Uint8Array {
	const packed = gzipSync(bytes, { level: 9 });
	packed[systemByte] = unknownSystem;
	return packed;
}
