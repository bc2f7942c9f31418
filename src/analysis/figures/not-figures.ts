/** Tells the numbers of a text that count nothing from those that do. */
import type { Amount } from './amounts.ts';
import { longestNameInQuotes, notFigures } from './tables/names.ts';
import { indexWords, shorteningVerb } from './tables/cues.ts';
import { units } from './tables/units.ts';

/** A stretch of a text, its end exclusive. */
export interface Range {
	start: number;
	end: number;
}

/** Stretches of a text in which no number is a figure: titles, names in quotes, ages of a group. */
export function findNames(text: string): Range[] {
	const quotes = new RegExp(`“[^“”]{0,${longestNameInQuotes}}”|《[^》]*》|「[^」]*」`, 'g');
	return [quotes, ...notFigures].flatMap((pattern) =>
		Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
			start: index,
			end: index + found.length,
		})),
	);
}

export function overlaps(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True where a number is more than a date, a code or a word: 5条, 百余个, not 2025年, 312国道, 三篇文章. */
export function isCounted(amount: Amount, text: string): boolean {
	if (amount.kind === 'rank') return true;
	if (amount.kind === 'time') return isSpan(amount, text);
	if (amount.kind === 'bare') return isSum(amount, text);
	if (text.startsWith('级', amount.end)) return reachesLevel(amount, text);
	return !amount.isHanzi || isCountInHanzi(amount, text);
}

/** 产值达到百亿级; not 打造百亿元级产业集群. */
function reachesLevel({ start, kind }: Amount, text: string): boolean {
	return (
		kind === 'money' && /(?:达到?|突破|迈[上入]|跃[上入]|跨[上入]|进入)$/.test(text.slice(0, start))
	);
}

/** A span of time counts where something gets shorter or longer by it: 压缩至3个工作日, 优良天数310天. */
function isSpan(amount: Amount, text: string): boolean {
	if (amount.isHanzi || ['年', '周年'].includes(amount.unit)) return false;
	return shorteningVerb.test(text.slice(Math.max(0, amount.start - 10), amount.start));
}

/** Without a unit an index counts (收入比缩小到1.85), and a large sum, which is doubtful: 突破300万. */
function isSum(amount: Amount, text: string): boolean {
	if (amount.isHanzi) return false;
	if (indexWords.test(text.slice(Math.max(0, amount.start - 12), amount.start))) return true;
	const printed = text.slice(amount.start, amount.end + 1);
	return amount.isWeighty && /\d[余多]?[万亿](?:[，。；、）]|$)/.test(printed);
}

/** 十件民生实事, 十项重点惠民实事; not 办好十件大事. */
const countedDeeds =
	/^[二三四五六七八九十]+[件项个](?:重点|年度)?(?:民生|为民|惠民|利民|便民)?(?:办)?实事/;

const takesHanzi = new Set(units.filter((unit) => unit.takesHanzi).map(({ sign }) => sign));

/**
 * Numerals in hanzi are figures where they carry a qualifier (百余个, 突破百亿), are sums (三百亿元),
 * points (两个百分点), or count something solid (两家企业); not in 三篇文章, 一座新城, 十亿元企业.
 */
function isCountInHanzi(amount: Amount, text: string): boolean {
	const printed = text.slice(amount.start, amount.end);
	if (amount.isWeighty && amount.value >= 10) return true;
	if (countedDeeds.test(text.slice(amount.start))) return true;
	if (amount.kind === 'points' || amount.kind === 'times') return true;
	const before = text.slice(Math.max(0, amount.start - 3), amount.start);
	if (/^[十百千万亿]/.test(printed))
		return amount.kind === 'money' && /(?:达到?|至|完成|实现)$/.test(before);
	if (amount.kind === 'money' || amount.kind === 'percent') return true;
	const isSmallCount = amount.value > 1 && takesHanzi.has(amount.unit);
	return isSmallCount && !/^(?:之一|大|一|合一|共|联|并)/.test(text.slice(amount.end));
}
