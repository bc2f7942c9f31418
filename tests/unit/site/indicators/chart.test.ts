import { expect, test } from 'vitest';
import { layChart, type ChartPoint } from '../../../../src/site/indicators/chart.ts';

function point(given: Partial<ChartPoint>): ChartPoint {
	return {
		label: '城南区 2024年',
		colour: 1,
		mark: 'outcome',
		statusName: '成绩',
		value: 10,
		bound: '=',
		amount: '10家',
		...given,
	};
}

const wide = { width: 900, beside: 190 };

test('puts greater values further on, all within the scale', () => {
	const { rows, ticks } = layChart(
		[10, 20, 40].map((value) => point({ value })),
		'家',
		wide,
	);
	const [a = 0, b = 0, c = 0] = rows.map(({ x }) => x);
	expect(b - a).toBeCloseTo((c - b) / 2);
	expect(a).toBeGreaterThanOrEqual(ticks[0]?.x ?? Infinity);
	expect(c).toBeLessThanOrEqual(ticks.at(-1)?.x ?? 0);
});

test('begins at zero only where zero is near', () => {
	const first = (values: number[]) =>
		layChart(
			values.map((value) => point({ value })),
			'家',
			wide,
		).ticks[0]?.text;
	expect(first([100, 400])).toBe('0');
	expect(first([400, 460])).toBe('400');
	expect(first([-2, 5])).toBe('-5');
});

test('writes the unit once, at the end of the scale', () => {
	const texts = layChart([point({}), point({ value: 30 })], '家', wide).ticks.map(
		({ text }) => text,
	);
	expect(texts.filter((text) => text.endsWith('家'))).toEqual([texts.at(-1)]);
});

test.each([
	['>', 1],
	['>=', 1],
	['<=', -1],
	['<~', -1],
] as const)('draws an arrow for %s where the number may lie', (bound, way) => {
	const [row] = layChart([point({ bound }), point({ value: 20 })], '家', wide).rows;
	const { from = 0, to = 0 } = row?.arrow ?? {};
	expect(Math.sign(to - from)).toBe(way);
});

test('draws no arrow for an exact number, and a spread for 约', () => {
	const [exact, about] = layChart([point({}), point({ bound: '~', value: 20 })], '家', wide).rows;
	expect(exact).not.toHaveProperty('arrow');
	expect(about?.spread?.from).toBeLessThan(about?.x ?? 0);
	expect(about?.spread?.to).toBeGreaterThan(about?.x ?? Infinity);
});

test('draws a range from its low to its high end', () => {
	const [row] = layChart([point({ value: 2, valueHigh: 3 }), point({ value: 5 })], '所', wide).rows;
	expect(row?.xHigh).toBeGreaterThan(row?.x ?? Infinity);
});

test.each([wide, { width: 340 }])('keeps every label within %o', (form) => {
	const points = [point({}), point({ value: 500, amount: '超500万平方米', bound: '>' })];
	const { rows } = layChart(points, '平方米', form);
	expect(rows).toHaveLength(points.length);
	for (const { text, amount } of rows) {
		const width = amount.length * 14;
		const [from, to] =
			text.anchor === 'start' ? [text.x, text.x + width] : [text.x - width, text.x];
		expect(from).toBeGreaterThanOrEqual(0);
		expect(to).toBeLessThanOrEqual(form.width + 28);
	}
});

test('lays out values that are all the same', () => {
	const { rows } = layChart([point({}), point({})], '家', wide);
	expect(rows.every(({ x }) => Number.isFinite(x))).toBe(true);
});

test('puts names above their dots where there is no column for them', () => {
	const [row] = layChart([point({}), point({ value: 20 })], '家', { width: 340 }).rows;
	expect(row?.labelY).toBeLessThan((row?.y ?? 0) - 10);
});
