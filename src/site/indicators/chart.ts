/** The dots of a series on a scale, laid out for the width that the chart gets. */
import type { Bound } from '../../analysis/figures/contract.ts';
import { shortNumber } from '../figures/amount-text.ts';
import type { ValueMark } from './value-view.ts';

export interface ChartPoint {
	/** 钟楼区 2025年 */
	label: string;
	/** Number of the place's colour. */
	colour: number | undefined;
	mark: ValueMark;
	statusName: string;
	value: number;
	valueHigh?: number | undefined;
	bound: Bound;
	/** 超500家, beside the dot. */
	amount: string;
}

export interface ChartRow extends Omit<ChartPoint, 'value' | 'valueHigh'> {
	/** Where the name of the row stands, and where its dots. */
	labelY: number;
	y: number;
	x: number;
	/** Where the range ends. */
	xHigh?: number;
	/** The way in which the true number may lie. */
	arrow?: { from: number; to: number };
	/** 约: on either side. */
	spread?: { from: number; to: number };
	text: { x: number; anchor: 'start' | 'end' };
}

export interface Chart {
	width: number;
	height: number;
	ticks: { x: number; text: string }[];
	/** Where the lines of the scale end. */
	bottom: number;
	rows: ChartRow[];
}

/** `beside`: names stand in a column of this width; without it, above their dots. */
export interface ChartForm {
	width: number;
	beside?: number;
}

const [top, scaleHeight, margin] = [10, 34, 16];
const heights = { beside: 46, above: 58 };
const reach = 22;

export function layChart(
	points: readonly ChartPoint[],
	unit: string,
	{ width, beside }: ChartForm,
): Chart {
	const rowHeight = beside === undefined ? heights.above : heights.beside;
	const scale = scaleOf(points, { from: (beside ?? 0) + margin, to: width - margin });
	const bottom = top + points.length * rowHeight;
	return {
		width,
		height: bottom + scaleHeight,
		bottom,
		ticks: scale.ticks.map((tick, index) => ({
			x: scale.x(tick),
			text: `${shortNumber(tick)}${index === scale.ticks.length - 1 ? unit : ''}`,
		})),
		rows: points.map((point, index) => {
			const rowTop = top + index * rowHeight;
			const y = rowTop + rowHeight / 2 + (beside === undefined ? 10 : 0);
			const labelY = beside === undefined ? rowTop + 20 : y + 5;
			return { ...layRow(point, scale.x, width), y, labelY };
		}),
	};
}

function layRow(
	{ value, valueHigh, ...point }: ChartPoint,
	toX: (value: number) => number,
	width: number,
): Omit<ChartRow, 'y' | 'labelY'> {
	const x = toX(value);
	const xHigh = valueHigh === undefined ? undefined : toX(valueHigh);
	const marks = boundMarks(point.bound, { left: x, right: xHigh ?? x });
	const right = Math.max(xHigh ?? x, marks.arrow?.to ?? 0, marks.spread?.to ?? 0) + 14;
	const left = Math.min(x, marks.arrow?.to ?? x, marks.spread?.from ?? x) - 14;
	const fits = right + textWidth(point.amount) <= width;
	return {
		...point,
		x,
		...(xHigh === undefined ? {} : { xHigh }),
		...marks,
		text: fits ? { x: right, anchor: 'start' } : { x: left, anchor: 'end' },
	};
}

/** 超 points up the scale, 不超过 and 近 down, 约 both ways; a plain number has no mark. */
function boundMarks(
	bound: Bound,
	{ left, right }: { left: number; right: number },
): Pick<ChartRow, 'arrow' | 'spread'> {
	if (bound === '>' || bound === '>=') return { arrow: { from: right + 8, to: right + reach } };
	if (bound === '<=' || bound === '<~') return { arrow: { from: left - 8, to: left - reach } };
	if (bound === '~') return { spread: { from: left - reach + 6, to: right + reach - 6 } };
	return {};
}

/** Hanzi are as wide as they are high, Latin letters and digits little more than half. */
function textWidth(text: string): number {
	return [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 8 : 14), 0);
}

interface Scale {
	ticks: number[];
	x: (value: number) => number;
}

/** A scale over all values, with room at its ends; it begins at 0 where 0 is not far. */
function scaleOf(points: readonly ChartPoint[], { from, to }: { from: number; to: number }): Scale {
	const values = points.flatMap(({ value, valueHigh }) => [value, valueHigh ?? value]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const low = least >= 0 && least <= most / 2 ? 0 : least;
	const step = niceStep((most - low || Math.abs(most) || 1) / 3);
	const first = Math.floor(low / step) * step;
	const count = Math.max(1, Math.ceil((most - first) / step - 1e-9));
	const ticks = Array.from({ length: count + 1 }, (_, index) => rounded(first + index * step));
	const last = ticks.at(-1) ?? first;
	// Room for the name of the last tick and for the arrows.
	const [start, end] = [from + reach, to - reach - 10];
	return { ticks, x: (value) => start + ((value - first) / (last - first)) * (end - start) };
}

/** 1, 2 or 5 of the power of ten that is next above. */
function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((one) => one * power >= rough - 1e-12) ?? 10;
	return factor * power;
}

/** Without the dust of binary fractions: 0.1 + 0.2. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}
