import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignPassages } from '../../../../src/analysis/counterparts/align.ts';

const pair = (a: string, b: string, strength = 0.8) => ({ a, b, strength });

test('sets counterparts level and what has none below', () => {
	expect(
		alignPassages(
			[
				['a1', 'a2'],
				['b1', 'b2', 'b3'],
			],
			[pair('a2', 'b1')],
		),
	).toEqual([
		{ kind: 'level', cells: ['a2', 'b1'] },
		{ kind: 'rest', cells: ['a1', 'b2'] },
		{ kind: 'rest', cells: [null, 'b3'] },
	]);
});

test('joins the counterparts of three reports in one row', () => {
	expect(alignPassages([['a1'], ['b1'], ['c1']], [pair('a1', 'b1'), pair('b1', 'c1')])).toEqual([
		{ kind: 'level', cells: ['a1', 'b1', 'c1'] },
	]);
});

test('gives a passage to its strongest counterpart', () => {
	const rows = alignPassages(
		[['a1'], ['b1', 'b2']],
		[pair('a1', 'b1', 0.5), pair('a1', 'b2', 0.9)],
	);
	expect(rows[0]).toEqual({ kind: 'level', cells: ['a1', 'b2'] });
});

test('leaves the column of a silent report empty', () => {
	expect(alignPassages([['a1'], []], [])).toEqual([{ kind: 'rest', cells: ['a1', null] }]);
	expect(alignPassages([[], []], [])).toEqual([]);
});

test('passes over counterparts that are not in the columns', () => {
	expect(alignPassages([['a1'], ['b1']], [pair('a1', 'x9')])).toEqual([
		{ kind: 'rest', cells: ['a1', 'b1'] },
	]);
});

test('keeps the order of the reports where counterparts do', () => {
	const pairs = [pair('a3', 'b2', 0.9), pair('a1', 'b1', 0.5)];
	const rows = alignPassages(
		[
			['a1', 'a2', 'a3'],
			['b1', 'b2'],
		],
		pairs,
	);
	expect(rows.map(({ cells }) => cells[0])).toEqual(['a1', 'a3', 'a2']);
});

const comparison = fc
	.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 5 })
	.map((sizes) =>
		sizes.map((size, column) => Array.from({ length: size }, (_, row) => `${column}.${row}`)),
	)
	.chain((columns) => {
		const ids = columns.flat();
		const id = fc.constantFrom(...(ids.length > 0 ? ids : ['none']));
		const strength = fc.double({ min: 0, max: 1, noNaN: true });
		return fc.record({
			columns: fc.constant(columns),
			pairs: fc.array(fc.record({ a: id, b: id, strength })),
		});
	});

test('sets every passage exactly once, in its own column', () => {
	fc.assert(
		fc.property(comparison, ({ columns, pairs }) => {
			const rows = alignPassages(columns, pairs);
			for (const [column, ids] of columns.entries()) {
				const placed = rows.map(({ cells }) => cells[column]).filter((id) => id !== null);
				expect(placed.toSorted()).toEqual(ids.toSorted());
			}
		}),
	);
});
