import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openSearch } from '../../../src/search/open-search.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { synonymsSchema } from '../../../src/search/synonyms-file.ts';
import { variantsOf } from '../../../src/search/synonyms.ts';
import { folding, loaderOf, madeBundle, madeSearch } from './support.ts';

const groups = [
	['高新技术企业', '高企'],
	['停车位', '停车泊位', '?泊位'],
	['地区生产总值', 'GDP'],
	['人均地区生产总值', '人均GDP'],
	['人工智能', 'AI'],
	['第五代移动通信', '5G'],
	['专精特新“小巨人”', '专精特新小巨人', '“小巨人”企业', '小巨人企业'],
];
const variantsFor = (typed: string) => variantsOf(parseQuery(typed, folding), { groups, folding });
const textsFor = (typed: string) => variantsFor(typed).map(({ text }) => text);

test('rewrites a term with each other word of its group', () => {
	expect(textsFor('高企')).toEqual(['高新技术企业']);
	expect(textsFor('高企培育')).toEqual(['高新技术企业培育']);
	expect(textsFor('泊位')).toEqual(['停车位']);
});

test('does not offer a word that holds the one searched for', () => {
	expect(textsFor('泊位')).not.toContain('停车泊位');
});

test('understands a word with a question mark and does not offer it', () => {
	expect(textsFor('停车位')).toEqual(['停车泊位']);
});

test('does not rewrite a quoted term, or one without a known word', () => {
	expect(textsFor('"高企"')).toEqual([]);
	expect(textsFor('高校')).toEqual([]);
});

test('takes the longest word that a term holds, of all groups', () => {
	expect(textsFor('人均GDP')).toEqual(['人均地区生产总值']);
	expect(textsFor('各区GDP')).toEqual(['各区地区生产总值']);
});

test('offers once what two words of a term are both rewritten to', () => {
	const offered = textsFor('专精特新小巨人企业');
	expect(offered[0]).toBe('专精特新“小巨人”企业');
	expect(new Set(offered).size).toBe(offered.length);
});

test('rewrites Latin letters and digits only where they are whole words', () => {
	expect(textsFor('AI产业')).toEqual(['人工智能产业']);
	expect(textsFor('RAID与AI')).toEqual(['raid与人工智能']);
	expect(textsFor('RAID')).toEqual([]);
	expect(textsFor('5G基站')).toEqual(['第五代移动通信基站']);
	expect(textsFor('15G')).toEqual([]);
	expect(textsFor('GDP1500')).toEqual(['地区生产总值1500']);
});

test('finds Latin letters and digits of a variant only as whole words', async () => {
	const passages = [
		'发展AI产业',
		'产业APP',
		'MAIN奖',
		'ＡＩＲ',
		'建AI 5G网',
		'人工智能',
		'15G与5GW',
	];
	const search = await madeSearch([{ passages }], groups);
	const numbersFor = async (typed: string) => {
		const [variant] = await search.variants(search.parse(typed));
		const { found } = await search.search(variant?.query ?? search.parse(typed));
		return found.flatMap(({ passages: hits }) => hits.map(({ passage }) => passage.number)).sort();
	};
	expect(await numbersFor('人工智能')).toEqual([1, 5]);
	expect(await numbersFor('第五代移动通信')).toEqual([5]);
	expect(await numbersFor('AI')).toEqual([6]);
});

test('loads the vocabulary when other writings are first asked for, and again after a failure', async () => {
	const load = loaderOf(await madeBundle([{ passages: ['高企'] }], groups));
	const asked: string[] = [];
	const search = await openSearch((name) => {
		if (name !== 'synonyms.json') return load(name);
		asked.push(name);
		return asked.length === 1 ? Promise.reject(new Error('lost')) : load(name);
	});
	const query = search.parse('高企');
	await search.search(query);
	expect(asked).toHaveLength(0);
	await expect(search.variants(query)).rejects.toThrow('lost');
	await search.variants(query);
	expect(await search.variants(query)).toHaveLength(1);
	expect(asked).toHaveLength(2);
});

test('keeps the other terms of the query', () => {
	const [variant] = variantsFor('高企 培育 -科小');
	expect(variant?.query.terms.map(({ folded }) => folded)).toEqual(['高新技术企业', '培育']);
	expect(variant?.query.excluded.map(({ folded }) => folded)).toEqual(['科小']);
});

test('rewrites two terms each alone, then together', () => {
	expect(textsFor('高企 GDP')).toEqual([
		'地区生产总值',
		'高新技术企业',
		'高新技术企业 地区生产总值',
	]);
});

test('offers at most eight variants, of a long query too', () => {
	const long = Array.from({ length: 12 }, (_, index) => `高企${'一二三四五六七八九十百千'[index]}`);
	expect(textsFor(long.join(' '))).toHaveLength(8);
});

test('a word is offered by one group, and the first of a group is offered', () => {
	const messageFor = (written: string[][]) =>
		synonymsSchema.safeParse(written).error?.issues[0]?.message;
	expect(
		messageFor([
			['公租房', '保障房'],
			['保租房', '保障房'],
		]),
	).toBe('“保障房”已另有一组，请合并，或在一处加问号。');
	expect(
		messageFor([
			['公租房', '?保障房'],
			['保租房', '?保障房'],
			['保障性住房', '保障房'],
		]),
	).toBeUndefined();
	expect(messageFor([['高企', '?高企']])).toBe('同一组里有重复的词。');
	expect(messageFor([['?高企', '高新技术企业']])).toBe('第一个词不能带问号。');
});

test('the vocabulary is valid and in the order of its first words', () => {
	const written = synonymsSchema.parse(parse(readFileSync('src/content/synonyms.yaml', 'utf8')));
	const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
	expect(written).toEqual(written.toSorted(([a = ''], [b = '']) => order.compare(a, b)));
});
