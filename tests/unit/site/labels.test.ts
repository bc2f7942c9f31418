import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hans } from '../../../src/site/labels/hans.ts';

/** Labels that are chosen by what they name, as in `kind.${kind}`. */
const chosen = [
	...['kind', 'status', 'note', 'indicator', 'settings', 'source.role', 'report.download'],
	...['home.grid', 'reports.filter', 'print.layout', 'print.size', 'phrases.kind'],
	...['search.filter', 'search.kind', 'search.sort', 'followups.status', 'followups.rule'],
];

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:ts|astro)$/.test(path) && !/labels[\\/]han[st]\.ts$/.test(path))
	.map((path) => readFileSync(join('src', path), 'utf8'))
	.join('\n');
const literals = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, literal]) => literal));

test('every label is used', () => {
	const dead = Object.keys(hans).filter(
		(key) => !literals.has(key) && !chosen.some((prefix) => key.startsWith(`${prefix}.`)),
	);
	expect(dead).toEqual([]);
});

test.each(chosen)('labels of %s are chosen by a name somewhere', (prefix) => {
	expect(code).toContain(`\`${prefix}.\${`);
});
