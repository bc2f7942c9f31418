import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createConverter } from '../../../src/script/converter.ts';
import {
	buildFoldTable,
	buildSpellingTable,
	createFold,
	spellingsOf,
	type TextPair,
} from '../../../src/script/fold.ts';

const toHant = createConverter('hant');
const pairOf = (hans: string): TextPair => [hans, toHant(hans)];

const seeds = readdirSync('seeds')
	.filter((name) => name.endsWith('.txt'))
	.map((name) => pairOf(readFileSync(join('seeds', name), 'utf8')));

test('folds both scripts of the reports to one text', () => {
	const fold = createFold(buildFoldTable(seeds));
	for (const [hans, hant] of seeds)
		expect(fold(hant).replace(/[「」]/g, '')).toBe(fold(hans).replace(/[“”]/g, ''));
});

test('folds several forms of a character to one', () => {
	const table = buildFoldTable([pairOf('发展'), pairOf('银发')]);
	expect(table).toEqual({ from: '發銀髮', to: '发银发' });
	expect(createFold(table)('銀髮發展')).toBe('银发发展');
});

test('makes one character of a form that Simplified uses as well', () => {
	const fold = createFold(buildFoldTable([pairOf('着力'), pairOf('著名')]));
	expect(fold('著名')).toBe(fold('着名'));
});

test('makes one class of two characters that share a form', () => {
	const fold = createFold(
		buildFoldTable([
			['计划', '計畫'],
			['画卷', '畫卷'],
		]),
	);
	expect(new Set([fold('划'), fold('画'), fold('畫')]).size).toBe(1);
});

test('leaves what it does not know, and keeps the length', () => {
	const fold = createFold(buildFoldTable([pairOf('发展')]));
	expect(fold('PM2.5 𠮷 發')).toBe('PM2.5 𠮷 发');
});

test('refuses texts of different length', () => {
	expect(() => buildFoldTable([['发展', '發']])).toThrow('Expected 2 UTF-16 units, got 1: 發');
});

test('spells a folded query in every way that the corpus writes', () => {
	const table = buildSpellingTable([pairOf('银发发展')]);
	expect(spellingsOf('银发', table)).toEqual(['銀發', '銀髮']);
	expect(spellingsOf('民生', table)).toEqual(['民生']);
});

test('spells at most as many as asked for', () => {
	const table = buildSpellingTable([pairOf('银发发展')]);
	expect(spellingsOf('发发发', table, 3)).toHaveLength(3);
});

test('the order of the corpus does not change the tables', () => {
	const reversed = seeds.toReversed();
	expect(buildFoldTable(reversed)).toEqual(buildFoldTable(seeds));
	expect(buildSpellingTable(reversed)).toEqual(buildSpellingTable(seeds));
});
