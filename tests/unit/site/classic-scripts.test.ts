import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { earlyScript, folderScript } from '../../../src/site/classic-scripts.ts';

test.each([
	['early', earlyScript],
	['folder', folderScript],
])('the %s script is classic, and its name is made of what it does', (name, { code, path }) => {
	expect(() => new Script(code)).not.toThrow();
	expect(() => new Script(`import ''; ${code}`)).toThrow(SyntaxError);
	expect(path).toMatch(new RegExp(`^/_astro/${name}\\.[0-9a-f]{8}\\.js$`));
});

test('what runs before the first paint is at most 0.6 KB', () => {
	expect(gzipSync(earlyScript.code, { level: 9 }).length).toBeLessThanOrEqual(0.6 * 1024);
});

/** Each needs files that a page in a folder may not read, and says so there. */
const needHost = [
	'compare/compare-view',
	'offline/offline-reading',
	'offline/start',
	'search-dialog',
	'search-start',
	'word-contrast',
];

test('a page in a folder runs whatever pages run elsewhere, but for what needs a host', () => {
	const source = join(import.meta.dirname, '../../../src');
	const importsOf = (file: string): string[] => {
		const text = readFileSync(join(source, file), 'utf8');
		const pattern = /import '(?:(?:\.\.\/)+browser|\.\.|\.)\/([\w/-]+)\.ts'/g;
		return Array.from(text.matchAll(pattern), ([, name = '']) => name);
	};
	const loaded = globSync('**/*.astro', { cwd: source }).flatMap(importsOf);
	const elsewhere = [...loaded, ...importsOf('browser/elements.ts')];
	const wanted = new Set(
		elsewhere.filter((name) => name !== 'elements' && !needHost.includes(name)),
	);
	expect(importsOf('browser/folder/elements.ts').toSorted()).toEqual([...wanted].toSorted());
});
