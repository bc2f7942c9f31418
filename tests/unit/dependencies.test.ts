import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('docs/architecture.md names each dependency in its table, and nothing that is none', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
	const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
	const table = /^## Dependencies$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(architecture)?.[1] ?? '';
	const cells = Array.from(table.matchAll(/^\|([^|]*)\|/gm), ([, cell = '']) => cell);
	const named = cells.flatMap((cell) =>
		Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name),
	);
	const used = Object.keys({ ...dependencies, ...devDependencies });
	// Types of a package go without saying.
	expect(named.toSorted()).toEqual(used.filter((name) => !name.startsWith('@types/')).toSorted());
});
