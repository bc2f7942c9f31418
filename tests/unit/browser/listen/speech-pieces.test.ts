import { expect, test } from 'vitest';
import { speechPieces } from '../../../../src/browser/listen/speech-pieces.ts';

const long = '坚持稳中求进工作总基调'.repeat(3);

test('cuts after a sentence and the quotation mark that ends it', () => {
	expect(speechPieces(`他说：“${long}。”${long}。`)).toEqual([`他说：“${long}。”`, `${long}。`]);
});

test('says short sentences together', () => {
	expect(speechPieces('全年增长。成绩很好。')).toEqual(['全年增长。成绩很好。']);
});

test('cuts a sentence that is too long after its commas', () => {
	expect(speechPieces(`${long}，${long}。`)).toEqual([`${long}，`, `${long}。`]);
});

test('cuts what has no mark at all, but not a number', () => {
	const pieces = speechPieces(`${'稳'.repeat(49)}12345678${'进'.repeat(20)}`);
	expect(pieces).toEqual([`${'稳'.repeat(49)}12345678`, '进'.repeat(20)]);
});

test('says nothing of white space', () => {
	expect(speechPieces(' \n ')).toEqual([]);
});
