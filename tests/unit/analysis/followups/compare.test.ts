import { expect, test } from 'vitest';
import { compareAmounts, type Amount } from '../../../../src/analysis/followups/compare.ts';

function amount(bound: Amount['bound'], value: number, measure: Amount['measure'] = 'level') {
	return { bound, value, measure };
}

test.each([
	['600个 against 600个', amount('=', 600), amount('=', 600), 'reached'],
	['600个 against 599个', amount('=', 600), amount('=', 599), 'missed'],
	['超500家 against 500家', amount('>', 500), amount('=', 500), 'missed'],
	['超500家 against 超500家', amount('>', 500), amount('>', 500), 'reached'],
	['450家 against 超440家', amount('=', 450), amount('>', 440), 'open'],
	['1000PB against 近1000PB', amount('=', 1000), amount('<~', 1000), 'missed'],
	['95个 against 近100个', amount('=', 95), amount('<~', 100), 'open'],
	['增长5%左右 against 4.8%', amount('~', 5), amount('=', 4.8), 'near'],
	['增长5%左右 against 4.4%', amount('~', 5), amount('=', 4.4), 'missed'],
	['增长5% against 4.8%', amount('=', 5), amount('=', 4.8), 'missed'],
	['控制在3%以内 against 2.1%', amount('<=', 3), amount('=', 2.1), 'reached'],
	['控制在3%以内 against 3.2%', amount('<=', 3), amount('=', 3.2), 'missed'],
	['前20名 against 第21名', amount('<=', 20, 'rank'), amount('=', 21, 'rank'), 'missed'],
	['前20名 against 第18名', amount('<=', 20, 'rank'), amount('=', 18, 'rank'), 'reached'],
])('%s', (_, target, outcome, comparison) => {
	expect(compareAmounts(target, outcome)).toBe(comparison);
});

test('a range has to lie above the target as a whole', () => {
	const range = { ...amount('=', 2), valueHigh: 3 };
	expect(compareAmounts(amount('=', 2), range)).toBe('reached');
	expect(compareAmounts(amount('=', 3), range)).toBe('open');
});
