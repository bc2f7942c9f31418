import { expect, test } from 'vitest';
import { listAmbiguous } from '../../../src/script/ambiguous.ts';
import { createWordConverter } from '../../../src/script/converter.ts';

const converter = createWordConverter('hant');

const passages = [
	{ id: 'zhonglou-2025#p1', text: '发展银发经济，开发湟里河片区。' },
	{ id: 'zhonglou-2025#p2', text: '推动发展。' },
];

test('groups the forms of a character by the words that chose them', () => {
	const [first] = listAmbiguous(passages, converter).filter(({ character }) => character === '发');
	expect(first).toEqual({
		character: '发',
		count: 4,
		forms: [
			{
				form: '發',
				count: 3,
				contexts: [
					{ word: '发展', count: 2, passage: 'zhonglou-2025#p1' },
					{ word: '开发', count: 1, passage: 'zhonglou-2025#p1' },
				],
			},
			{
				form: '髮',
				count: 1,
				contexts: [{ word: '银发', count: 1, passage: 'zhonglou-2025#p1' }],
			},
		],
	});
});

test('shows a character that is a word by itself with its neighbours', () => {
	const list = listAmbiguous([{ id: 'a#p1', text: '泰富里小区' }], converter);
	const form = list.find(({ character }) => character === '里')?.forms[0];
	expect(form).toMatchObject({ form: '里', contexts: [{ word: '富里小', count: 1 }] });
});

test('leaves out a character that has one form', () => {
	const characters = listAmbiguous(passages, converter).map(({ character }) => character);
	expect(characters).toContain('发');
	expect(characters).not.toContain('济');
});

test('puts the frequent first and settles ties by code point', () => {
	const list = listAmbiguous(passages, converter);
	const order = list.map(({ character, count }) => [-count, character] as const);
	const sorted = order.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1));
	expect(order).toEqual(sorted);
});
