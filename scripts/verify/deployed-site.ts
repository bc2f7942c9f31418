/** A copy of the site, in a folder or at an address, as `npm run verify` reads it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName, filesIn, sha256 } from '../build/checksums.ts';

export interface DeployedSite {
	/** Hash of a file, `undefined` where there is none. */
	hashOf: (file: string) => Promise<string | undefined>;
	/** The text of a file, `undefined` where there is none. */
	textOf: (file: string) => Promise<string | undefined>;
	/** Every file, where they can be listed. */
	files?: string[];
	/** Whether a host may name `a.html.gz` as packed, so that `a.html` is what arrives. */
	unpacks: boolean;
}

export async function siteInFolder(folder: string): Promise<DeployedSite> {
	const read = (file: string) => readFile(join(folder, file)).catch(() => undefined);
	const files = await filesIn(folder).catch(() => []);
	return {
		hashOf: async (file) => hashOfBytes(await read(file)),
		textOf: async (file) => (await read(file))?.toString(),
		files: files.filter((file) => file !== checksumsName),
		unpacks: false,
	};
}

/** The site at `address`; a host cannot be asked for the files that it has. */
export function siteAtAddress(address: string): DeployedSite {
	const root = new URL(address.endsWith('/') ? address : `${address}/`);
	const read = async (file: string) => {
		const path = file.split('/').map(encodeURIComponent).join('/');
		// The bytes as they lie there: a cache on the way may hold others.
		const response = await fetch(new URL(path, root), { cache: 'no-store' });
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
	};
	return {
		hashOf: async (file) => hashOfBytes(await read(file)),
		textOf: async (file) => {
			const bytes = await read(file);
			return bytes && new TextDecoder().decode(bytes);
		},
		unpacks: true,
	};
}

function hashOfBytes(bytes: Uint8Array | undefined): string | undefined {
	return bytes && sha256(bytes);
}
