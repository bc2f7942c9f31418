/** Reads the amounts of a text: numbers with their qualifiers and units, as values in base units. */
import { readNumeral, readScale } from './chinese-numerals.ts';
import type { Bound } from './contract.ts';
import { digitAmount, hanziAmount } from './number-pattern.ts';
import { innerQualifiers, leadingQualifiers, trailingQualifiers } from './tables/qualifiers.ts';
import { units, type UnitKind } from './tables/units.ts';

/** A number of a text, wherever it stands; whether it is a figure is decided later. */
export interface Amount {
	/** Offsets in the text, qualifiers and unit included. */
	start: number;
	end: number;
	value: number;
	valueHigh?: number;
	/** Base unit; empty where none is printed. */
	unit: string;
	kind: UnitKind | 'rank' | 'bare';
	bound: Bound;
	/** Written in hanzi, or in a form of words: 百余个, 过半. */
	isHanzi: boolean;
	/** Carries a word or a 万 that shows that somebody counted: 近千家 but not 千家. */
	isWeighty: boolean;
	/** What it counts, where its form alone tells: the first of 5.2∶48.3∶46.5 is 第一产业占比. */
	counts?: string;
}

const signs = new Map(units.map((unit) => [unit.sign, unit]));

/** Amounts in digits and in hanzi, in the order of the text. */
export function readAmounts(text: string): Amount[] {
	const inDigits = Array.from(text.matchAll(digitAmount), (match) => toDigitAmount(match));
	const inHanzi = Array.from(text.matchAll(hanziAmount), (match) => toHanziAmount(match));
	return [...inDigits, ...inHanzi.filter((amount) => amount !== undefined)].sort(
		(a, b) => a.start - b.start,
	);
}

type Groups = Partial<Record<string, string>>;

function toDigitAmount(match: RegExpExecArray): Amount {
	const groups: Groups = match.groups ?? {};
	const { low = '', lowScale = '', high, highScale = '', sign } = groups;
	const factor = readScale(lowScale || (high ? highScale : ''));
	return {
		...common(match, groups),
		value: toNumber(low, factor) * (sign ? -1 : 1),
		...(high ? { valueHigh: toNumber(high, readScale(highScale || lowScale)) } : {}),
		isHanzi: false,
	};
}

function toHanziAmount(match: RegExpExecArray): Amount | undefined {
	const groups: Groups = match.groups ?? {};
	const value = readNumeral(groups['low'] ?? '');
	return value === undefined ? undefined : { ...common(match, groups), value, isHanzi: true };
}

/** 4.5 × 1e8 without the dust of binary fractions. */
function toNumber(digits: string, factor: number): number {
	return Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15));
}

function common(match: RegExpExecArray, groups: Groups) {
	const { before, lowMore, moreAfter, after, unit = groups['lowUnit'] ?? '' } = groups;
	return {
		start: match.index,
		end: match.index + match[0].length,
		bound: boundOf({ before, inner: lowMore ?? moreAfter, after }),
		isWeighty: Boolean(before ?? lowMore ?? moreAfter ?? after),
		...readUnit(unit),
	};
}

/** The unit in the data and its kind: 平米 → 平方米, 元每月 → 元/月. */
function readUnit(sign: string): { unit: string; kind: Amount['kind'] } {
	const [bare = '', per] = sign.split(/[/／每]/);
	const unit = signs.get(bare);
	if (!unit) return { unit: '', kind: 'bare' };
	const base = unit.base ?? unit.sign;
	return { unit: per ? `${base}/${per}` : base, kind: unit.kind };
}

interface QualifierSigns {
	before: string | undefined;
	inner: string | undefined;
	after: string | undefined;
}

/** The first word that bounds the number; 近百余家 is near a hundred. */
function boundOf({ before, inner, after }: QualifierSigns): Bound {
	const sign = before?.replace('了', '');
	return (
		leadingQualifiers.find((qualifier) => qualifier.sign === sign)?.bound ??
		(after ? trailingQualifiers[after] : undefined) ??
		(inner ? innerQualifiers[inner] : undefined) ??
		'='
	);
}
