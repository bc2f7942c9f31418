import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { synonymsSchema } from '../../../src/search/synonyms-file.ts';
import { variantsOf } from '../../../src/search/synonyms.ts';
import { folding } from './support.ts';

const groups = [
	['高新技术企业', '高企'],
	['停车位', '停车泊位', '泊位'],
];
const textsFor = (typed: string) =>
	variantsOf(parseQuery(typed, folding), { groups, folding }).map(({ text }) => text);

test('rewrites a term with each other word of its group', () => {
	expect(textsFor('高企')).toEqual(['高新技术企业']);
	expect(textsFor('高企培育')).toEqual(['高新技术企业培育']);
	expect(textsFor('停车位')).toEqual(['停车泊位', '泊位']);
});

test('does not offer a word that holds the one searched for', () => {
	expect(textsFor('泊位')).toEqual(['停车位']);
});

test('does not rewrite a quoted term, or one without a known word', () => {
	expect(textsFor('"高企"')).toEqual([]);
	expect(textsFor('高校')).toEqual([]);
});

test('keeps the other terms of the query', () => {
	const [variant] = variantsOf(parseQuery('高企 培育 -科小', folding), { groups, folding });
	expect(variant?.query.terms.map(({ folded }) => folded)).toEqual(['高新技术企业', '培育']);
	expect(variant?.query.excluded.map(({ folded }) => folded)).toEqual(['科小']);
});

test('a word of the vocabulary stands in one group as its first', () => {
	const twice = synonymsSchema.safeParse([
		['高企', '高新企业'],
		['高企', '高新技术企业'],
	]);
	expect(twice.error?.issues[0]?.message).toBe('“高企”已另有一组，请合并。');
});

test('the vocabulary is valid and in the order of its first words', () => {
	const written = synonymsSchema.parse(parse(readFileSync('src/content/synonyms.yaml', 'utf8')));
	const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
	expect(written).toEqual(written.toSorted(([a = ''], [b = '']) => order.compare(a, b)));
});
