/** Reads the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text, arrays, null. */

export type Cbor = number | string | null | Cbor[];

/** The value that `bytes` begin with. */
export function readCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return readValue({ bytes, view, at: 0 });
}

interface Cursor {
	bytes: Uint8Array;
	view: DataView;
	at: number;
}

const endOfArray = 0xff;
const utf8 = new TextDecoder();

function readValue(cursor: Cursor): Cbor {
	const first = cursor.view.getUint8(cursor.at);
	cursor.at += 1;
	if (first === 0xf6) return null;
	if (first === 0x9f) return readOpenArray(cursor);
	const amount = readAmount(cursor, first & 0x1f);
	switch (first >> 5) {
		case 0:
			return amount;
		case 1:
			return -1 - amount;
		case 3:
			return readText(cursor, amount);
		case 4:
			return Array.from({ length: amount }, () => readValue(cursor));
		default:
			throw new Error(`Expected a number, text or array, got the byte ${first}`);
	}
}

/** The number in the head of a value: small ones stand in its first byte. */
function readAmount(cursor: Cursor, short: number): number {
	if (short < 24) return short;
	const { view, at } = cursor;
	cursor.at += 2 ** (short - 24);
	if (short === 24) return view.getUint8(at);
	if (short === 25) return view.getUint16(at);
	if (short === 26) return view.getUint32(at);
	if (short === 27) return Number(view.getBigUint64(at));
	throw new Error(`Expected the length of a number, got ${short}`);
}

function readText(cursor: Cursor, length: number): string {
	cursor.at += length;
	return utf8.decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}

function readOpenArray(cursor: Cursor): Cbor[] {
	const values: Cbor[] = [];
	while (cursor.bytes[cursor.at] !== endOfArray) values.push(readValue(cursor));
	cursor.at += 1;
	return values;
}
