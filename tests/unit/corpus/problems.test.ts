import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem, problem, problemTexts } from '../../../src/corpus/problems.ts';

test('every rule is explained in docs/problems.md, and no other', () => {
	const explained = [...readFileSync('docs/problems.md', 'utf8').matchAll(/^\| `([a-z-]+)`/gm)];
	const rules = explained.map(([, rule]) => rule);
	expect(rules).toEqual(expect.arrayContaining(Object.keys(problemTexts)));
});

test('a problem names file, line, column and rule, and says what to do on the next line', () => {
	const found = problem(
		'catalog-duplicate-id',
		{ file: 'seeds/catalog.yaml', line: 9, column: 2 },
		{ id: 'a' },
	);
	expect(formatProblem(found)).toBe(
		'seeds/catalog.yaml:9:2 catalog-duplicate-id 有两个条目的 id 都是“a”。\n    每份报告的 id 只能用一次，请改掉其中一个。',
	);
});
