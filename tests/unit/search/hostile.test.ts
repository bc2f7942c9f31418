import { expect, test } from 'vitest';
import { randomFrom } from '../../../scripts/bench/random-from.ts';
import { foldPlain } from '../../../src/search/fold-text.ts';
import { folding, found, madeSearch } from './support.ts';

/** Hanzi of every plane, signs of several characters, what cannot be seen, repetition, punctuation. */
const signs = [
	...Array.from(
		'发展哈哈哈哈〇々㐀鿿﨎𠮷𪜀𮯰𰀀𲎰⺠⽣，。、；：（）《》…—–-～〜·•%‰㎡℃①Ⅱ²₂½○09aZéß😀あ',
	),
	'\uf9b5',
	'\u{e0100}',
	'\u200b',
	'\u0301',
	' ',
	'　',
];
const random = randomFrom(11);
const below = (limit: number): number => Math.floor(random() * limit);
const text = (length: number): string =>
	Array.from({ length }, () => signs[below(signs.length)]).join('');
const lengths = [1, 2, 3, 40, 300, 2100];
const reports = Array.from({ length: 4 }, () => lengths.map(text));

test('finds what a plain search finds in text of rare characters, cut anywhere', async () => {
	const search = await madeSearch(reports.map((passages) => ({ passages })));
	const texts = reports.flatMap((passages, report) =>
		passages.map((passage, index) => {
			return { id: `r${report}#p${index + 1}`, text: passage, forms: formsOf(passage) };
		}),
	);
	const queries = Array.from({ length: 80 }, () => {
		const characters = Array.from(texts[below(texts.length)]?.text ?? '');
		const start = below(characters.length);
		return characters.slice(start, start + 1 + below(30));
	}).map((characters) => characters.join('').replace(/\s/gu, ''));
	for (const query of [...queries, ...signs].filter((typed) => foldPlain(typed, folding))) {
		const holding = texts.filter(({ forms }) => holds(forms, query));
		expect([query, (await found(search, query)).toSorted()]).toEqual([
			query,
			holding.map(({ id }) => id).toSorted(),
		]);
	}
});

function formsOf(passage: string): string[] {
	return Array.from(passage, (character) => foldPlain(character, folding)).filter(Boolean);
}

/** Whether folded characters that follow each other make up the query: none is found by halves. */
function holds(forms: readonly string[], query: string): boolean {
	const folded = foldPlain(query, folding);
	return forms.some((_, start) => {
		let rest = folded;
		for (let at = start; rest; at += 1) {
			const form = forms[at];
			if (form === undefined || !rest.startsWith(form)) break;
			rest = rest.slice(form.length);
		}
		return rest === '';
	});
}
