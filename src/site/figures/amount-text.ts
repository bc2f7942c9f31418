/** Values as pages write them: 28亿元, 超500家, 前20名. */
import type { Bound, Figure } from '../../analysis/figures/contract.ts';
import type { PlainLabelKey } from '../labels/keys.ts';
import type { PageContext } from '../page-context.ts';
import type { Translate } from '../translate.ts';

/** A value in a unit, as a figure or a series has it. */
export interface Amount {
	value: number;
	valueHigh?: number | undefined;
	unit: string;
	bound: Bound;
	measure: Figure['measure'];
}

const boundKeys = {
	'=': 'amount.exact',
	'>': 'amount.over',
	'>=': 'amount.atLeast',
	'~': 'amount.about',
	'<~': 'amount.nearly',
	'<=': 'amount.atMost',
} as const satisfies Record<Bound, string>;

/** The value with its unit and what is said of its precision. */
export function amountText(
	{ value, valueHigh, unit, bound, measure }: Amount,
	{ t, convert }: Pick<PageContext, 't' | 'convert'>,
): string {
	const high = valueHigh === undefined ? '' : `—${shortNumber(valueHigh)}`;
	const amount = convert(`${shortNumber(value)}${high}${unit}`);
	if (measure === 'rank') return t(bound === '<=' ? 'amount.first' : 'amount.place', { amount });
	return t(boundKeys[bound], { amount });
}

const steps = [
	{ size: 1e8, sign: '亿' },
	{ size: 1e4, sign: '万' },
];

/** 206800000000 → 2,068亿; 9600 → 9,600. */
export function shortNumber(value: number): string {
	const step = steps.find(({ size }) => Math.abs(value) >= size);
	const digits = new Intl.NumberFormat('zh', { maximumFractionDigits: 4 });
	return step ? `${digits.format(value / step.size)}${step.sign}` : digits.format(value);
}

/** The same number in full, for the value in base units: 2,068亿元 is 206,800,000,000元. */
export function fullNumber(value: number): string {
	return new Intl.NumberFormat('zh', { maximumFractionDigits: 10 }).format(value);
}

/** Several quarters of a year that have a name of their own. */
const spans: Record<string, PlainLabelKey> = {
	'Q1-Q2': 'period.half',
	'Q1-Q3': 'period.three',
};

/** 2025年; 至2025年报告时 for what was there when a report planned that year. */
export function figurePeriodText(
	{ period, asOfReport }: Pick<Figure, 'period' | 'asOfReport'>,
	t: Translate,
): string {
	const text = periodText(period, t);
	return asOfReport ? t('period.atReport', { period: text }) : text;
}

/** 2025年, 2022—2024年, 2024年前三季度 */
export function periodText(period: string | null, t: Translate): string {
	const [, year, end, quarter] = /^(\d{4})(?:\/(\d{4})|(Q.*))?$/.exec(period ?? '') ?? [];
	if (year === undefined) return t('period.unknown');
	if (end !== undefined) return t('year', { year: `${year}—${end}` });
	return `${t('year', { year })}${quarter === undefined ? '' : quarterText(quarter, t)}`;
}

/** Q1-Q3 → 前三季度, Q2 → 第二季度, Q2-Q3 → 第二—三季度 */
function quarterText(quarter: string, t: Translate): string {
	const span = spans[quarter];
	if (span) return t(span);
	const numbers = quarter.match(/[1-4]/g) ?? [];
	return t('period.quarter', { n: numbers.map((n) => '一二三四'[Number(n) - 1]).join('—') });
}
