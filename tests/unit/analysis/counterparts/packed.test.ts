import { expect, test } from 'vitest';
import { compareReports } from '../../../../src/analysis/counterparts/compare.ts';
import {
	packStatements,
	rarityOfPacked,
	unpackStatements,
} from '../../../../src/analysis/counterparts/packed.ts';
import { measureRarity } from '../../../../src/analysis/counterparts/rarity.ts';
import { state, statedReports } from './support.ts';

const rarity = measureRarity(statedReports);
const packed = statedReports.map((stated) => {
	return { report: stated.report, packed: packStatements(stated, rarity) };
});

test('packed reports have the counterparts that they had before', () => {
	const [a, b] = [packed[0], packed[1]];
	const [first, second] = [statedReports[0], statedReports[1]];
	if (!a || !b || !first || !second) throw new Error('Expected two reports');
	const whole = compareReports(first, second, rarity);
	const unpacked = compareReports(
		unpackStatements(a.report, a.packed),
		unpackStatements(b.report, b.packed),
		rarityOfPacked([a.packed, b.packed]),
	);
	const pairsOf = (pairs: typeof whole) =>
		pairs.map((pair) => [pair.a, pair.b, pair.strength, pair.level]);
	expect(whole).not.toEqual([]);
	expect(pairsOf(unpacked)).toEqual(pairsOf(whole));
});

test('packing goes through JSON and keeps terms, themes and matters', () => {
	const stated = state('a', ['livelihood', '新增学位9810个。'], ['land', '盘活用地247亩。']);
	const again = JSON.parse(JSON.stringify(packStatements(stated, rarity))) as ReturnType<
		typeof packStatements
	>;
	const kept = stated.statements.map((statement) => ({ ...statement, start: 0, end: 0 }));
	expect(unpackStatements('a', again).statements).toEqual(kept);
});

test('a term of one statement only counts as one use', () => {
	const { terms } = packStatements(state('a', ['land', '实施“危污乱散低”治理。']), {
		size: 10,
		uses: new Map(),
	});
	expect(terms.map(([, , uses]) => uses)).toEqual(terms.map(() => 1));
});
