/** Fetches the files of a search bundle. */
import type { LoadFile } from '../../search/index-reader.ts';

/** Loads files that stand beside the file at `address`. */
export function loaderBeside(address: string): LoadFile {
	return async (name) => {
		const response = await fetch(new URL(name, address));
		if (!response.ok) throw new Error(`Expected ${name}, got status ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
}
