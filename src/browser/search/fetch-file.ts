/** Fetches the files of a search bundle. */
import { headFile, vocabularyFile } from '../../search/contract.ts';
import type { LoadFile } from '../../search/index-reader.ts';

/** Loads files that stand beside the file at `address`. */
export function loaderBeside(address: string): LoadFile {
	return async (name) => {
		const response = await fetch(new URL(name, address), { cache: cacheFor(name) });
		if (!response.ok) throw new Error(`Expected ${name}, got status ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
}

const keepTheirNames: readonly string[] = [headFile, vocabularyFile];

/** The other files are named by what they hold; the head names those of the newest build. */
function cacheFor(name: string): RequestCache {
	return keepTheirNames.includes(name) ? 'no-cache' : 'default';
}
