import { expect, test } from 'vitest';
import type { Heading } from '../../../src/corpus/contract.ts';
import { levelsOf, outlineTree } from '../../../src/site/outline.ts';

const heading = (id: string, depth: number, runIn = false): Heading => {
	return { id, depth, runIn, text: `标题${id}`, source: [] };
};

test('headings become a tree by their depth', () => {
	const tree = outlineTree([heading('h1', 1), heading('h2', 2, true), heading('h3', 1)]);
	expect(tree.map(({ id }) => id)).toEqual(['h1', 'h3']);
	expect(tree[0]?.children.map(({ id }) => id)).toEqual(['h2']);
});

test('a report that begins at depth 2 has its roots there', () => {
	const tree = outlineTree([heading('h1', 2), heading('h2', 1)]);
	expect(tree.map(({ id }) => id)).toEqual(['h1', 'h2']);
});

test('levels begin at 2 and skip none, whatever depths a report leaves out', () => {
	const levels = levelsOf([heading('h1', 1), heading('h2', 3), heading('h3', 3), heading('h4', 1)]);
	expect([...levels.values()]).toEqual([2, 3, 3, 2]);
});

test('a heading that opens a paragraph has no level and makes none deeper', () => {
	const levels = levelsOf([heading('h1', 1, true), heading('h2', 2)]);
	expect([...levels]).toEqual([['h2', 2]]);
});

test('levels end at 6', () => {
	const deep = [1, 2, 3, 4, 5, 6, 7].map((depth) => heading(`h${depth}`, depth));
	expect([...levelsOf(deep).values()]).toEqual([2, 3, 4, 5, 6, 6, 6]);
});
