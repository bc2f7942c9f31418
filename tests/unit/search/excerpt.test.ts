import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const shown = (text: string, marks: [number, number][]) =>
	excerptOf(
		text,
		marks.map(([start, end]) => ({ start, end })),
	)
		.map((part) => (part === 'gap' ? '…' : part.isMarked ? `[${part.text}]` : part.text))
		.join('');

test('shows a short passage whole, its matches marked', () => {
	expect(
		shown('培育小巨人企业，小巨人达8家', [
			[2, 5],
			[8, 11],
		]),
	).toBe('培育[小巨人]企业，[小巨人]达8家');
});

test('cuts a long passage around its matches', () => {
	const text = `${'前'.repeat(100)}小巨人${'后'.repeat(100)}`;
	expect(shown(text, [[100, 103]])).toBe(`…${'前'.repeat(24)}[小巨人]${'后'.repeat(56)}…`);
});

test('joins stretches that overlap and leaves a gap between others', () => {
	const text = `小巨人${'中'.repeat(30)}小巨人${'远'.repeat(200)}小巨人`;
	const marks: [number, number][] = [
		[0, 3],
		[33, 36],
		[236, 239],
	];
	expect(shown(text, marks)).toBe(
		`[小巨人]${'中'.repeat(30)}[小巨人]${'远'.repeat(56)}…${'远'.repeat(24)}[小巨人]`,
	);
});

test('does not cut a character of two units', () => {
	const text = `${'𠮷'.repeat(60)}小巨人${'后'.repeat(60)}`;
	const cut = shown(`前${text}`, [[121, 124]]);
	expect(cut).not.toMatch(/^…?\p{Surrogate}/u);
	expect(cut.startsWith('…𠮷')).toBe(true);
});

test('begins and ends a cut with a clause where one is near', () => {
	const clauses = `${'前'.repeat(100)}完工，蓝天小巨人投用。${'后'.repeat(40)}；${'尾'.repeat(60)}`;
	expect(shown(clauses, [[105, 108]])).toBe(`…蓝天[小巨人]投用。${'后'.repeat(40)}；…`);
	const near = `${'前'.repeat(100)}小巨人，${'后'.repeat(100)}`;
	expect(shown(near, [[100, 103]])).toBe(`…${'前'.repeat(24)}[小巨人]，${'后'.repeat(55)}…`);
});
