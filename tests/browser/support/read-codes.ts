/** Reads QR codes as a phone would: from a picture of the screen, with a reader of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** The texts of the codes in a picture. */
export async function readCodes(png: Uint8Array): Promise<string[]> {
	const { buffer: wasmBinary } = new Uint8Array(readFileSync(wasm));
	prepareZXingModule({ overrides: { wasmBinary } });
	const codes = await readBarcodes(png, { formats: ['QRCode'] });
	return codes.map(({ text }) => text);
}
