/** Pagefind's files: gzip, and a signature before the content. */

const signature = 'pagefind_dcd';

/** The content of a file; one that the server's headers had unpacked already is taken as it is. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
	const plain = isGzip(bytes) ? await gunzip(bytes) : bytes;
	const start = new TextDecoder().decode(plain.subarray(0, signature.length));
	if (start !== signature)
		throw new Error(`Expected a file of Pagefind, got one that begins ${start}`);
	return plain.subarray(signature.length);
}

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([new Uint8Array(bytes)])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
