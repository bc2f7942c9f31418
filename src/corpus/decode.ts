/** Bytes of a published file → text, whatever encoding an office saved it in. */

export interface DecodedSource {
	text: string;
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
	/** True where some bytes have no meaning in the encoding; they are U+FFFD in `text`. */
	isDamaged: boolean;
}

/** Decodes a source, or returns `undefined` for a file that is not text (a picture, a PDF, an archive). */
export function decodeSource(bytes: Uint8Array): DecodedSource | undefined {
	const encoding = markedEncoding(bytes) ?? detectEncoding(bytes);
	if (!encoding) return undefined;
	const text = new TextDecoder(encoding).decode(bytes);
	return { text, encoding, isDamaged: text.includes('\uFFFD') };
}

function markedEncoding(bytes: Uint8Array): DecodedSource['encoding'] | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

function detectEncoding(bytes: Uint8Array): DecodedSource['encoding'] | undefined {
	const wide = detectUtf16(bytes);
	if (wide) return wide;
	if (isBinary(bytes)) return undefined;
	return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** Signatures of files that offices mistake for text: PDF, ZIP (docx), OLE (doc), PNG, JPEG, GIF, gzip, RAR. */
const binarySignatures = [
	'25504446', '504b0304', 'd0cf11e0', '89504e47', 'ffd8ff', '47494638', '1f8b08', '52617221',
]; // prettier-ignore

const sampleSize = 64 * 1024;

function isBinary(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
	if (binarySignatures.some((signature) => start.startsWith(signature))) return true;
	const sample = bytes.subarray(0, sampleSize);
	// A stray NUL or escape does not make a report a binary, one control byte in ten does.
	const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
	return controls > sample.length / 10;
}

/** UTF-16 without a mark: line ends and ASCII leave a zero byte on the same side of every pair. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const sample = bytes.subarray(0, sampleSize);
	let even = 0;
	let odd = 0;
	sample.forEach((byte, index) => {
		if (byte === 0) {
			if (index % 2) odd += 1;
			else even += 1;
		}
	});
	const enough = Math.max(2, sample.length / 200);
	if (odd > enough && even * 8 < odd && !hasLoneNul(sample, 1)) return 'utf-16le';
	if (even > enough && odd * 8 < even && !hasLoneNul(sample, 0)) return 'utf-16be';
	return undefined;
}

/** In UTF-16 text a zero byte sits beside an ASCII byte; in padded 8-bit text it often does not. */
function hasLoneNul(sample: Uint8Array, side: 0 | 1): boolean {
	let lone = 0;
	let paired = 0;
	for (let index = side; index < sample.length; index += 2) {
		if (sample[index] !== 0) continue;
		const partner = sample[side ? index - 1 : index + 1] ?? 0;
		if (partner >= 9 && partner < 127) paired += 1;
		else lone += 1;
	}
	return lone > paired / 4;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return mostlyUtf8(bytes);
	}
}

/** A file cut off in the middle of a character, or with one bad byte, is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleSize * 16));
	const damaged = text.split('\uFFFD').length - 1;
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	return han > damaged * 20;
}
