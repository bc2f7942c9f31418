import { expect, test } from 'vitest';
import { createSearch } from '../../../../src/analysis/phrases/search.ts';

function find(expressions: string[], text: string): string[] {
	return Array.from(createSearch(expressions)(text), ({ start, end }) => {
		return `${start} ${text.slice(start, end)}`;
	});
}

test('finds expressions inside and across one another', () => {
	expect(find(['零地增效', '增效行动', '地增'], '零地增效行动')).toEqual([
		'0 零地增效',
		'1 地增',
		'2 增效行动',
	]);
});

test('finds every occurrence of an expression that overlaps itself', () => {
	expect(find(['厂中厂'], '厂中厂中厂')).toEqual(['0 厂中厂', '2 厂中厂']);
});

test('does not find a number in a longer number, nor a word in a longer word', () => {
	expect(find(['1+3'], '“1+3”体系')).toEqual(['1 1+3']);
	expect(find(['1+3'], '11+30家')).toEqual([]);
	expect(find(['AI园区'], 'OPAI园区')).toEqual([]);
});
