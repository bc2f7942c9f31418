import fc from 'fast-check';
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
		'catalog.yaml:11:11 catalog-field 字段 reviews 不对：类型不对，应为列表。',
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

test.each([
	[
		'{ move: 3 }',
		['corrections.0.before 不对：缺少这一项', 'corrections.0.reason 不对：缺少这一项'],
	],
	['{ lines: 3-4, as: title, reason: 版面 }', ['corrections.0.as 不对：应为 heading、paragraph']],
	['{ lines: 三, as: heading, reason: 版面 }', ['corrections.0.lines 不对：应为行号（12）']],
	['{ move: 3, before: 0, reason: 版面 }', ['corrections.0.before 不对：应大于 0']],
	['{ reason: 版面 }', ['corrections.0 不对：更正应写明 move 或 lines']],
])('says what is wrong with the correction %s', (correction, messages) => {
	const found = problemsOf(`${entry}  corrections:\n    - ${correction}\n`);
	expect(found).toHaveLength(messages.length);
	for (const [index, message] of messages.entries()) expect(found[index]).toContain(message);
	expect(found[0]).toMatch(/^catalog\.yaml:8:\d+ /);
});

test('reads a correction without mistakes', () => {
	const yaml = `${entry}  corrections: [{ lines: 3-4, as: caption, reason: 版面 }]\n`;
	expect(readCatalog(yaml, 'catalog.yaml')).toMatchObject({
		problems: [],
		entries: [{ entry: { corrections: [{ lines: '3-4', as: 'caption', reason: '版面' }] } }],
	});
});

/** Names of fields and values stand in messages as they are written; two English words are a sentence. */
const english = /[A-Za-z]{2,} [A-Za-z]{2,}/;

const fields = [
	...['id', 'file', 'place', 'kind', 'reviews', 'plans', 'title', 'published', 'issuer', 'address'],
	'corrections',
	'stranger',
];
const scalar = fc.oneof(
	fc.integer(),
	fc.double(),
	fc.boolean(),
	fc.constantFrom(null, '', '错', '2026-13-40', 'http:', 'a/b', 'x'.repeat(65), 1e300),
);
const wrong = fc.oneof(
	scalar,
	fc.array(scalar, { maxLength: 3 }),
	fc.dictionary(fc.constantFrom('move', 'before', 'lines', 'as', 'reason', 'other'), scalar),
	fc.array(
		fc.dictionary(fc.constantFrom('move', 'before', 'lines', 'as', 'reason', 'other'), scalar),
		{ minLength: 1, maxLength: 2 },
	),
);

test('every wrong value of every field is told in Chinese with its line', () => {
	fc.assert(
		fc.property(fc.constantFrom(...fields), wrong, (field, value) => {
			const good = { id: 'a', file: 'a.txt', place: 'a', kind: 'meeting', reviews: [], plans: [] };
			const yaml = JSON.stringify([{ ...good, [field]: value }], null, '\t');
			for (const { message, source } of readCatalog(yaml, 'catalog.yaml').problems) {
				expect(message).not.toMatch(english);
				expect(message).toMatch(/：.*\p{Script=Han}/u);
				expect(source.line).toBeGreaterThan(1);
			}
		}),
		{ numRuns: 500 },
	);
});

test.each([
	'- id: "a\n',
	'- a: 1\n a: 2\n',
	'- a: b: c\n',
	'- *none\n',
	'\t- a: 1\n',
	'- a: 1\n  a: 2\n',
	'a: 1',
])('tells in Chinese why %j is no list', (yaml) => {
	const [found] = problemsOf(yaml);
	expect(found).toMatch(/^catalog\.yaml:\d+:\d+ catalog-syntax 目录文件的写法有误：/);
	expect(found).not.toMatch(english);
});
