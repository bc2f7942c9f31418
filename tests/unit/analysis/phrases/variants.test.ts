import { expect, test } from 'vitest';
import { findVariants } from '../../../../src/analysis/phrases/variants.ts';

function areKin(first: string, second: string): boolean {
	return findVariants([first, second], 10)[0]?.includes(1) ?? false;
}

test.each([
	['竣备即发证', '竣工即发证'],
	['竣备即发证', '竣备即拿证'],
	['五大行动', '七大行动'],
	['青年友好型', '人才友好型'],
	['智改数转', '智改数转网联'],
	['零地增效', '零地增效2.0'],
])('finds %s and %s to be kin', (first, second) => {
	expect(areKin(first, second)).toBe(true);
	expect(areKin(second, first)).toBe(true);
});

test.each([
	['竣工即发证', '竣备即拿证'],
	['五大行动', '五大平台'],
	['两新', '两重'],
	['拿地即开工', '竣备即发证'],
	['1116行动', '310工程'],
])('does not find %s and %s to be kin', (first, second) => {
	expect(areKin(first, second)).toBe(false);
});

test('names no more variants than the limit', () => {
	const texts = ['一大行动', '二大行动', '三大行动', '四大行动'];
	expect(findVariants(texts, 2).map((variants) => variants.length)).toEqual([2, 2, 2, 2]);
});
