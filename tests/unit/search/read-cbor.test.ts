import { expect, test } from 'vitest';
import { readCbor } from '../../../src/search/read-cbor.ts';

test.each([
	['17', 23],
	['1818', 24],
	['190100', 256],
	['1a00010000', 65_536],
	['1b0000000100000000', 4_294_967_296],
	['3818', -25],
	['66e9ab98e696b0', '高新'],
	['83000120', [0, 1, -1]],
	['9f0102ff', [1, 2]],
	['80', []],
	['f6', null],
])('reads %s', (hex, value) => {
	expect(readCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

test('refuses what Pagefind does not write', () => {
	expect(() => readCbor(Buffer.from('a0', 'hex'))).toThrow('Expected a number, text or array');
});
