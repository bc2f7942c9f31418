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

test.each([['../etc/passwd'], ['a/b.txt'], ['a\\b.txt'], ['..'], ['.']])(
	'refuses the file name %s',
	(file) => {
		expect(problemsOf(entry.replace('a.txt', file))).toHaveLength(1);
	},
);

test('reports broken YAML with its line', () => {
	expect(problemsOf('- id: "a\n')[0]).toMatch(/^catalog\.yaml:\d+:\d+ catalog-syntax /);
});

test.each([['报告 2024（终稿）.txt'], ['%2e%2e%2fa.txt'], ['..a.txt'], ['😀.txt']])(
	'takes %s for the name of a file in its folder',
	(file) => {
		const { entries } = readCatalog(entry.replace('a.txt', JSON.stringify(file)), 'catalog.yaml');
		expect(entries.map(({ entry: found }) => found.file)).toEqual([file]);
	},
);

test.each([['../a'], ['%2e%2e'], ['a/b'], ['A-2024'], ['报告'], ['con'], ['a'.repeat(65)]])(
	'refuses the id %s',
	(id) => {
		expect(problemsOf(entry.replace('a-2024', JSON.stringify(id)))).toHaveLength(1);
	},
);

test.each([['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd'], ['//a.cn']])(
	'refuses the address %s',
	(address) => {
		expect(problemsOf(`${entry}  address: ${JSON.stringify(address)}\n`)).toEqual([
			'catalog.yaml:7:11 catalog-field 字段 address 不对：应为 http:// 或 https:// 开头的网址。',
		]);
	},
);
