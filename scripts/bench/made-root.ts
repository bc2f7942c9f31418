/** A checkout of its own without sources, in which a site can be built that nothing else sees. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

/** Copies the checkout in the working folder; the packages are those of it, `seeds/` is empty. */
export function makeRoot(name: string): string {
	const root = mkdtempSync(join(tmpdir(), `duidu-${name}-`));
	for (const part of parts) cpSync(part, join(root, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	mkdirSync(join(root, 'seeds'));
	return root;
}
