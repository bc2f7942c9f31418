import { expect, test } from 'vitest';
import { amountText, fullNumber, periodText } from '../../../../src/site/figures/amount-text.ts';
import { createConverter } from '../../../../src/script/converter.ts';
import { translateInto } from '../../../../src/site/translate.ts';

const hans = { t: translateInto('hans'), convert: (text: string) => text };
const hant = { t: translateInto('hant'), convert: createConverter('hant') };
const level = 'level' as const;

test.each([
	[2_800_000_000, '元', '>', level, '超28亿元'],
	[206_800_000_000, '元', '=', level, '2,068亿元'],
	[9600, '亩', '=', level, '9,600亩'],
	[11_000, '人', '=', level, '1.1万人'],
	[5, '%', '>=', 'growth', '5%以上'],
	[300_000, '平方米', '<~', level, '近30万平方米'],
	[5, '%', '~', 'growth', '约5%'],
	[4.5, '%', '<=', 'share', '不超过4.5%'],
	[20, '名', '<=', 'rank', '前20名'],
	[21, '名', '=', 'rank', '第21名'],
] as const)('writes %d %s (%s, %s) as %s', (value, unit, bound, measure, text) => {
	expect(amountText({ value, unit, bound, measure }, hans)).toBe(text);
});

test('writes a range from end to end', () => {
	const range = { value: 2, valueHigh: 3, unit: '所', bound: '=', measure: level } as const;
	expect(amountText(range, hans)).toBe('2—3所');
});

test('converts the unit, not the number', () => {
	const acres = { value: 20_000, unit: '亩', bound: '~', measure: level } as const;
	expect(amountText(acres, hant)).toBe('約2萬畝');
});

test('writes base units in full', () => {
	expect(fullNumber(206_800_000_000)).toBe('206,800,000,000');
	expect(fullNumber(32.6)).toBe('32.6');
});

test.each([
	['2025', '2025年'],
	['2022/2024', '2022—2024年'],
	['2024Q1-Q3', '2024年前三季度'],
	['2024Q2', '2024年第二季度'],
	['2024Q1-Q2', '2024年上半年'],
	[null, '年份不明'],
])('writes the period %s as %s', (period, text) => {
	expect(periodText(period, hans.t)).toBe(text);
});
