/** `SHA256SUMS`: what every file of the site should hold, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export const checksumsName = 'SHA256SUMS';

/** Path of a file below the site's root, with `/`, and the hash of its bytes. */
export interface Checksum {
	file: string;
	sha256: string;
}

/** Lists every file of `folder` in `SHA256SUMS`: the last step of a build. */
export async function writeChecksums(folder: string): Promise<void> {
	const files = (await filesIn(folder)).filter((file) => file !== checksumsName);
	const sums: Checksum[] = [];
	for (const file of files) sums.push({ file, sha256: sha256(await readFile(join(folder, file))) });
	await writeFile(join(folder, checksumsName), formatChecksums(sums));
}

/** The files below a folder, sorted by their names, the same on every machine. */
export async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

export function formatChecksums(sums: readonly Checksum[]): string {
	return sums.map(({ file, sha256: hash }) => `${escapeName(hash, file)}\n`).join('');
}

// GNU's form: a name with a line end or a backslash is escaped, and its line begins with `\`.
function escapeName(hash: string, file: string): string {
	const escaped = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
	return `${escaped === file ? '' : '\\'}${hash}  ${escaped}`;
}

/** Reads a list; `undefined` where a line is none of its form, as in an error page of a host. */
export function parseChecksums(text: string): Checksum[] | undefined {
	const lines = text.split('\n').filter((line) => line !== '');
	const sums = lines.flatMap((line): Checksum[] => {
		const [, escape, hash = '', name = ''] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
		if (name === '') return [];
		return [{ sha256: hash, file: escape ? unescapeName(name) : name }];
	});
	return sums.length > 0 && sums.length === lines.length ? sums : undefined;
}

function unescapeName(name: string): string {
	return name.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
