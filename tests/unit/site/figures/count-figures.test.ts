import { expect, test } from 'vitest';
import { figureCounts } from '../../../../src/site/figures/count-figures.ts';
import { figure } from '../../analysis/indicators/support.ts';

const outcome = (period: string | null, more = {}) =>
	figure({ metric: '招引项目', status: 'outcome', period, ...more });

test('a number counts in its year, in each year of a run, and where no year is told', () => {
	const figures = [outcome('2024'), outcome('2022/2024'), outcome(null), outcome('2023')];
	const count = figureCounts(new Map([['r', figures]]));
	expect(count('r', 2024, 'outcome')).toBe(3);
	expect(count('r', 2024, 'target')).toBe(0);
});

test('what a heading says again is not counted', () => {
	const count = figureCounts(new Map([['r', [outcome('2024', { heading: 'h1' })]]]));
	expect(count('r', 2024, 'outcome')).toBe(0);
});
