import { expect, test } from 'vitest';
import { formatQuery, parseQuery, termOf } from '../../../src/search/parse-query.ts';
import { folding } from './support.ts';

const parse = (typed: string) => {
	const { terms, excluded } = parseQuery(typed, folding);
	return {
		terms: terms.map(({ folded }) => folded),
		excluded: excluded.map(({ folded }) => folded),
	};
};

test.each([
	['太湖 治理', ['太湖', '治理'], []],
	['太湖　治理', ['太湖', '治理'], []],
	['太湖 太湖', ['太湖'], []],
	['养老 -助餐', ['养老'], ['助餐']],
	['养老 －"老年 助餐"', ['养老'], ['老年 助餐']],
	['"TOP 50"', ['top 50'], []],
	['“小巨人”', ['"小巨人"'], []],
	['"532"发展', ['"532"发展'], []],
	['养老 -', ['养老'], []],
	['养老 - 助餐', ['养老', '助餐'], []],
	['- -', ['-'], []],
	['', [], []],
	['""', ['""'], []],
])('reads %s', (typed, terms, excluded) => {
	expect(parse(typed)).toEqual({ terms, excluded });
});

test('takes a minus for text where there is nothing else to search for', () => {
	expect(parse('-12月')).toEqual({ terms: ['-12月'], excluded: [] });
	expect(parse('1-12月')).toEqual({ terms: ['1-12月'], excluded: [] });
	expect(parse('-"老年 助餐"')).toEqual({ terms: ['-老年 助餐'], excluded: [] });
});

test('only straight quotes around a whole word make it literal', () => {
	expect(parseQuery('"TOP 50"', folding).terms[0]?.isLiteral).toBe(true);
	expect(parseQuery('“TOP50”', folding).terms[0]?.isLiteral).toBe(false);
});

test.each(['太湖 治理', '养老 "TOP 50" -助餐', '养老 -"老年 助餐"', '-12月'])(
	'writes %s as it was typed',
	(typed) => {
		expect(formatQuery(parseQuery(typed, folding))).toBe(typed);
	},
);

test('a word of a vocabulary with a space in it stays one word', () => {
	const terms = [termOf('TOP 50', { folding })];
	expect(parse(formatQuery({ terms, excluded: [] })).terms).toEqual(['top50']);
});
