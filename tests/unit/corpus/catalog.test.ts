import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/corpus/catalog.ts';
import { formatProblem } from '../../../src/corpus/problems.ts';

const entry = `- id: a-2024
  file: a.txt
  place: a
  kind: meeting
  reviews: [2024]
  plans: []
`;

function problemsOf(yaml: string): string[] {
	return readCatalog(yaml, 'catalog.yaml').problems.map(
		(found) => formatProblem(found).split('\n')[0] ?? '',
	);
}

test('reads an entry and where it stands', () => {
	const { entries } = readCatalog(`# note\n${entry}`, 'catalog.yaml');
	expect(entries.map(({ entry: { id }, source }) => [id, source.line])).toEqual([['a-2024', 2]]);
});

test('names the line of a field of the wrong type, and keeps the other entries', () => {
	const yaml = `${entry}- id: b\n  file: b.txt\n  place: b\n  kind: letter\n  reviews: 2024\n  plans: []\n`;
	expect(readCatalog(yaml, 'catalog.yaml').entries).toHaveLength(1);
	expect(problemsOf(yaml)).toEqual([
		'catalog.yaml:10:8 catalog-field 字段 kind 不对：应为 government-work-report、zone-work-report、meeting、feature 之一。',
		'catalog.yaml:11:11 catalog-field 字段 reviews 不对：类型不对，应为 array。',
	]);
});

test('reports two entries with one id and one file', () => {
	expect(problemsOf(entry + entry).map((line) => line.split(' ')[1])).toEqual([
		'catalog-duplicate-id',
		'catalog-duplicate-file',
	]);
});

test.each([['../etc/passwd'], ['a/b.txt'], ['a\\b.txt']])('refuses the file name %s', (file) => {
	expect(problemsOf(entry.replace('a.txt', file))).toHaveLength(1);
});

test('reports broken YAML with its line', () => {
	expect(problemsOf('- id: "a\n')[0]).toMatch(/^catalog\.yaml:\d+:\d+ catalog-syntax /);
});
