/** Whether a reported number reaches a planned one, as far as their words allow to say. */
import type { Figure } from '../figures/contract.ts';

/** A number as a series has it: in the series' unit. */
export type Amount = Pick<Figure, 'value' | 'valueHigh' | 'bound' | 'measure'>;

export type Comparison = 'reached' | 'missed' | 'near' | 'open';

/** 约 and 左右 leave this much room, 近 that much. */
const about = 0.05;
const nearly = 0.1;

interface Range {
	low: number;
	high: number;
	/** Whether the ends themselves are left out: 超28亿元 is more than 28. */
	isOpenLow: boolean;
	isOpenHigh: boolean;
}

/**
 * A target is a number to arrive at, 新增停车泊位600个; one with a ceiling, 控制在3%以内, and a rank, 前20名,
 * are numbers to stay under. `open`: the reported words leave it undecided (超440家 against 450家);
 * `near`: the target says 左右, and the number is a little short of it.
 */
export function compareAmounts(target: Amount, outcome: Amount): Comparison {
	const isCeiling = target.bound === '<=' || target.measure === 'rank';
	const goal = isCeiling ? -target.value : target.value;
	const range = isCeiling ? mirrored(rangeOf(outcome)) : rangeOf(outcome);
	const isStrict = target.bound === '>';
	if (isStrict ? isAbove(range, goal) : range.low >= goal) return 'reached';
	const isShort = isStrict ? range.high <= goal : isBelow(range, goal);
	if (!isShort) return 'open';
	const room = Math.abs(goal) * nearly;
	const isLoose = target.bound === '~' || target.bound === '<~';
	return isLoose && range.high >= goal - room ? 'near' : 'missed';
}

function isAbove({ low, isOpenLow }: Range, goal: number): boolean {
	return low > goal || (isOpenLow && low === goal);
}

function isBelow({ high, isOpenHigh }: Range, goal: number): boolean {
	return high < goal || (isOpenHigh && high === goal);
}

/** Between which numbers the words place it: 近100 is 90 to 100, without 100. */
function rangeOf({ value, valueHigh, bound }: Amount): Range {
	const exact = { low: value, high: valueHigh ?? value, isOpenLow: false, isOpenHigh: false };
	const size = Math.abs(value);
	switch (bound) {
		case '=':
			return exact;
		case '>':
			return { ...exact, high: Infinity, isOpenLow: true };
		case '>=':
			return { ...exact, high: Infinity };
		case '~':
			return { ...exact, low: value - size * about, high: exact.high + size * about };
		case '<~':
			return { ...exact, low: value - size * nearly, isOpenHigh: true };
		case '<=':
			return { ...exact, low: -Infinity };
	}
}

function mirrored({ low, high, isOpenLow, isOpenHigh }: Range): Range {
	return { low: -high, high: -low, isOpenLow: isOpenHigh, isOpenHigh: isOpenLow };
}
