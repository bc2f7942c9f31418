import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/corpus/contract.ts';
import { measureShares, shareKeys } from '../../../../src/site/themes/theme-shares.ts';
import { passage } from '../support/samples.ts';

function themed(text: string, primary?: string): Passage {
	return passage(1, text, primary ? { theme: { primary, secondary: ['land'] } } : {});
}

test('a passage counts for its first theme, white space not counted', () => {
	const { characters, shares } = measureShares([
		themed('盘活用地\u3000247亩', 'land'),
		themed('送戏下乡', 'culture'),
		themed('各位代表', 'preamble'),
	]);
	expect(characters).toBe(16);
	expect(shares).toMatchObject({ land: 0.5, culture: 0.25, other: 0.25, rural: 0 });
});

test('a passage of several themes counts sentence by sentence', () => {
	const text = '盘活用地。送戏下乡。';
	const sentences = [
		{ start: 0, end: 5, theme: 'land' },
		{ start: 5, end: 10, theme: 'culture' },
	];
	const theme = { primary: 'land', secondary: ['culture'], sentences };
	expect(measureShares([passage(1, text, { theme })]).shares).toMatchObject({
		land: 0.5,
		culture: 0.5,
	});
});

test('captions, which have no theme, are among the rest', () => {
	expect(measureShares([themed('图为开工现场')]).shares.other).toBe(1);
});

test('a report without text has no shares', () => {
	expect(measureShares([])).toMatchObject({ characters: 0, shares: { other: 0 } });
	expect(Object.keys(measureShares([]).shares)).toEqual([...shareKeys]);
});
