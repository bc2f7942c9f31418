import { expect, test } from 'vitest';
import { findCounterparts } from '../../../../src/analysis/counterparts/find.ts';
import { findPeers } from '../../../../src/analysis/counterparts/peers.ts';
import { state, statedReports } from './support.ts';

const school = ['livelihood', '新增学位815个，启用新校2所。'] as const;
const farm = ['rural', '建成高标准农田9600亩，创建和美乡村4个。'] as const;

test('compares few reports each with each, once', () => {
	const pairs = [...findCounterparts(statedReports)].map(({ a, b }) => [a, b].toSorted().join(' '));
	const { length } = statedReports;
	expect(pairs).toHaveLength((length * (length - 1)) / 2);
	expect(new Set(pairs).size).toBe(pairs.length);
});

test('compares a report with no more than its peers when there are many', () => {
	const comparisons = (size: number): number => {
		const reports = Array.from({ length: size }, (_, index) =>
			state(`r${index}`, school, [...farm]),
		);
		const known = (id: string): string[] => [1, 2].map((step) => `r${Number(id.slice(1)) + step}`);
		return [...findCounterparts(reports, { count: 4, known })].length;
	};
	expect(comparisons(80)).toBeLessThan(2.2 * comparisons(40));
	expect(comparisons(80)).toBeGreaterThan(80);
});

test('takes known peers before those that merely read alike', () => {
	const reports = [state('a', school), state('b', school), state('c', farm)];
	expect(findPeers(reports, { count: 1 }).get('a')).toEqual(['b']);
	expect(findPeers(reports, { count: 1, known: () => ['c'] }).get('a')).toEqual(['c']);
});

test('does not take a term of very many reports for a likeness', () => {
	const reports = Array.from({ length: 60 }, (_, index) => state(`r${index}`, school));
	expect(findPeers(reports, { count: 3 }).get('r0')).toEqual([]);
});
