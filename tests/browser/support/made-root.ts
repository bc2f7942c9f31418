/** Checkouts of their own, in which a test builds a site that no other test sees. */
import { cpSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeRoot } from '../../../scripts/bench/made-root.ts';

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
	cpSync(file, join(root, 'seeds', basename(file)));
	writeFileSync(join(root, 'seeds', 'catalog.yaml'), entry);
	return root;
}
