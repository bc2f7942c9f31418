import { expect, test } from 'vitest';
import { chunksFor, readChunk, readMeta } from '../../../src/search/pagefind-index.ts';

const meta = readMeta([
	'1.6.0',
	[['und_a', 2049, '']],
	[
		['0万', '高企', 'und_1'],
		['高新', '龙路', 'und_2'],
	],
	[['place', 'und_3']],
	[],
	[],
]);

test('numbers of reports and positions count on from the last', () => {
	const value = [
		[
			[
				'高新',
				[
					[2, [-25, 5, 2043], []],
					[3, [-25, 0], []],
				],
				[],
			],
		],
	];
	expect(readChunk(value)).toEqual([
		{
			word: '高新',
			postings: new Map([
				[2, [5, 2048]],
				[5, [0]],
			]),
		},
	]);
});

test('a word is in one chunk, a beginning of words may be in several', () => {
	expect(chunksFor({ word: '高新', isPrefix: false }, meta)).toEqual(['und_2']);
	expect(chunksFor({ word: '高', isPrefix: true }, meta)).toEqual(['und_1', 'und_2']);
	expect(chunksFor({ word: '龙', isPrefix: true }, meta)).toEqual(['und_2']);
	expect(chunksFor({ word: '0', isPrefix: false }, meta)).toEqual([]);
});

test('a chunk holds words beyond the end that Pagefind has cut short', () => {
	const cut = readMeta([
		'1.6.0',
		[],
		[
			['工字', '市', 'und_1'],
			['布', '干钟', 'und_2'],
		],
		[],
	]);
	expect(chunksFor({ word: '市委', isPrefix: false }, cut)).toEqual(['und_1']);
	expect(chunksFor({ word: '布1', isPrefix: false }, cut)).toEqual(['und_2']);
});

test('orders words by code points, as Pagefind does', () => {
	const rare = readMeta([
		'1.6.0',
		[],
		[
			['鿿', '鿿', 'und_1'],
			['\ufa0e', '\ufa0e', 'und_2'],
			['𠮷𠮷', '𠮷𠮷', 'und_3'],
		],
		[],
	]);
	expect(chunksFor({ word: '\ufa0ea', isPrefix: false }, rare)).toEqual(['und_2']);
});

test('refuses the index of another version', () => {
	expect(() => readMeta(['1.7.0', [], [], []])).toThrow('Expected an index of Pagefind 1.6.0');
});
