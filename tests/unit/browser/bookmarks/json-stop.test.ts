import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonStop } from '../../../../src/browser/bookmarks/json-stop.ts';

test.each([
	['{"format": duidu}', 1, 12],
	['{"a": 1,}', 1, 9],
	['[1 2]', 1, 4],
	['[1]]', 1, 4],
	['{"a" 1}', 1, 6],
	['{1: 2}', 1, 2],
	['{"a": [1}', 1, 9],
	['["a\tb"]', 1, 2],
	['[\n  "cut off', 2, 3],
	['[01]', 1, 3],
	['', 1, 1],
])('%j stops at line %d, character %d', (text, line, column) => {
	expect(() => JSON.parse(text) as unknown).toThrow();
	expect(jsonStop(text)).toEqual({ line, column });
});

test('any JSON is read to its end, and to where something else follows', () => {
	fc.assert(
		fc.property(fc.json(), (json) => {
			const column = json.length + 1;
			expect(jsonStop(json)).toEqual({ line: 1, column });
			expect(jsonStop(`${json} !`)).toEqual({ line: 1, column: column + 1 });
		}),
	);
});
