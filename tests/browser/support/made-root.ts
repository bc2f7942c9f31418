/** A checkout of its own, in which a test builds a site that no other test sees. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const parts = [
	'src',
	'docs',
	'public',
	'scripts',
	'astro.config.mjs',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
];

/** Everything but the sources; the packages are those of this checkout. */
function makeRoot(name: string): string {
	const root = mkdtempSync(join(tmpdir(), `duidu-${name}-`));
	for (const part of parts) cpSync(part, join(root, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	return root;
}

/** A checkout with the sources and reports of this one. */
export function copyRoot(name: string): string {
	const root = makeRoot(name);
	cpSync('seeds', join(root, 'seeds'), { recursive: true });
	return root;
}

/** A checkout whose only source is `file`, with the catalog's `entry` for it; not yet read in. */
export function rootWithSource(
	name: string,
	{ file, entry }: { file: string; entry: string },
): string {
	const root = makeRoot(name);
	mkdirSync(join(root, 'seeds'));
	cpSync(file, join(root, 'seeds', basename(file)));
	writeFileSync(join(root, 'seeds', 'catalog.yaml'), entry);
	return root;
}
