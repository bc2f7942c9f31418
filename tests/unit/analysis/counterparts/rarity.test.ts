import { expect, test } from 'vitest';
import { measureRarity, rarityOf } from '../../../../src/analysis/counterparts/rarity.ts';
import { state } from './support.ts';

const school = state('a', ['livelihood', '新增学位815个。新增养老床位50张。']);

test('makes a term of fewer statements rarer', () => {
	const rarity = measureRarity([school, state('b', ['livelihood', '新增学位7000个。'])]);
	expect(rarityOf('word:学位', rarity)).toBeLessThan(rarityOf('word:养老床位', rarity));
	expect(rarityOf('word:养老床位', rarity)).toBe(1);
});

test('stays the same as the corpus grows with reports of the same kind', () => {
	const few = Array.from({ length: 300 }, () => school);
	const many = [...few, ...few];
	expect(rarityOf('word:学位', measureRarity(many))).toBeCloseTo(
		rarityOf('word:学位', measureRarity(few)),
	);
});
