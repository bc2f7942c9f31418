/** The quantities of a text: every amount that counts something, thresholds of a name left out. */
import { readAmounts, type Amount } from './amounts.ts';
import { implyUnit } from './implied-units.ts';
import { findNames, isCounted, overlaps } from './not-figures.ts';
import { readSectorShares } from './ratios.ts';
import { readSpecialAmounts } from './special-amounts.ts';
import { leadingQualifiers } from './tables/qualifiers.ts';
import { withoutThresholds } from './thresholds.ts';

/** 超10亿元项目2个，占比过半 gives 2个 and 过半. */
export function findQuantities(text: string): Amount[] {
	const names = findNames(text);
	const special = withoutOverlaps([...readSpecialAmounts(text), ...readSectorShares(text)]);
	const plain = readAmounts(text).filter(
		(amount) => !special.some((other) => overlaps(amount, other)),
	);
	const counted = [...special, ...plain]
		.sort((a, b) => a.start - b.start)
		.filter((amount) => !names.some((name) => overlaps(amount, name)))
		.map((amount, index, all) => shareUnit(amount, all.slice(index + 1), text))
		.map((amount) => implyUnit(amount, text))
		.map((amount) => boundByScope(amount, text))
		.map((amount) => moveInRank(amount, text))
		.filter((amount) => isCounted(amount, text));
	return withoutThresholds(counted, text);
}

/** Of two readings that overlap, the one that begins first, then the longer. */
function withoutOverlaps(amounts: readonly Amount[]): Amount[] {
	const ordered = amounts.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return ordered.filter(
		(amount, index) => !ordered.slice(0, index).some((other) => overlaps(amount, other)),
	);
}

/** Numbers in a list take the unit of its last: 高于全国、全省0.5和0.3个百分点. */
function shareUnit(amount: Amount, following: readonly Amount[], text: string): Amount {
	const [next, ...rest] = following;
	if (amount.kind !== 'bare' || amount.isHanzi || !next || next.isHanzi) return amount;
	if (!/^[、和与及]$/.test(text.slice(amount.end, next.start))) return amount;
	const { unit, kind } = shareUnit(next, rest, text);
	return { ...amount, unit, kind };
}

/** A qualifier may stand before the whole that a share is taken of: 不足|全区的|15%. */
const scopedQualifier = new RegExp(
	`(${leadingQualifiers.map(({ sign }) => sign).join('|')})(?:全[国省市区县]|[省市区县]内|总[数量额])(?:总[数量额])?的?$`,
);

function boundByScope(amount: Amount, text: string): Amount {
	if (amount.kind !== 'percent' || amount.bound !== '=') return amount;
	const sign = scopedQualifier.exec(text.slice(Math.max(0, amount.start - 12), amount.start))?.[1];
	const bound = leadingQualifiers.find((qualifier) => qualifier.sign === sign)?.bound;
	return bound ? { ...amount, bound } : amount;
}

/** 较上年前移|2位 is a move by two ranks, not by two persons. */
function moveInRank(amount: Amount, text: string): Amount {
	const before = text.slice(Math.max(0, amount.start - 4), amount.start);
	const isMove =
		amount.unit === '位' && /(?:前移|后移|上升|提升|跃升|晋升|前进|下降)了?$/.test(before);
	return isMove ? { ...amount, unit: '名' } : amount;
}
