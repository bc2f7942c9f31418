import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlacesFile } from '../../../src/corpus/places-file.ts';
import { formatProblem } from '../../../src/corpus/problems.ts';

function place(id: string, rest = ''): string {
	return `- id: ${id}\n  name: ${id}市\n  short: ${id}\n  kind: city\n${rest && `  ${rest}\n`}`;
}

function problemsOf(yaml: string): string[] {
	return readPlacesFile(yaml, 'places.yaml').problems.map(
		(found) => formatProblem(found).split('\n')[0] ?? '',
	);
}

test('the places of the site have no mistake', () => {
	expect(problemsOf(readFileSync('src/content/places.yaml', 'utf8'))).toEqual([]);
});

test('a chain of parents is no circle', () => {
	const yaml = place('a', 'parent: b') + place('b', 'parent: c') + place('c');
	expect(readPlacesFile(yaml, 'places.yaml')).toMatchObject({
		problems: [],
		places: { length: 3 },
	});
});

test.each([
	[
		'a circle of two, told once',
		place('a', 'parent: b') + place('b', 'parent: a'),
		['places.yaml:5:10 place-circle 上下级绕成了一圈：a市 → b市 → a市。'],
	],
	[
		'a place that lies in itself',
		place('a', 'parent: a'),
		['places.yaml:5:10 place-circle 上下级绕成了一圈：a市 → a市。'],
	],
	[
		'a circle above a place that is not in it',
		place('z', 'parent: a') + place('a', 'parent: b') + place('b', 'parent: a'),
		['places.yaml:10:10 place-circle 上下级绕成了一圈：a市 → b市 → a市。'],
	],
	[
		'an unknown parent',
		place('a', 'parent: b'),
		['places.yaml:5:10 place-unknown-parent 表里没有上级“b”。'],
	],
	[
		'two equal ids',
		place('a') + place('a'),
		['places.yaml:5:6 place-duplicate-id 有两个地方的 id 都是“a”。'],
	],
	[
		'fields of the wrong type, missing and unknown',
		place('a', 'colour: red').replace('  short: a\n', '  size: 1\n'),
		[
			'places.yaml:1:2 place-field 字段 short 不对：缺少这一项。',
			'places.yaml:5:10 place-field 字段 colour 不对：类型不对，应为数字。',
			'places.yaml:1:2 place-field 字段 （条目） 不对：不认识的字段 size。',
		],
	],
	[
		'a file that is no list',
		'a: 1\n',
		['places.yaml:1:0 places-syntax 地方表的写法有误：应为条目的列表。'],
	],
])('refuses %s', (_, yaml, expected) => {
	expect(problemsOf(yaml)).toEqual(expected);
});
