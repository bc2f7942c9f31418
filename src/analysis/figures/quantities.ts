/** The quantities of a text: every amount that counts something, thresholds of a name left out. */
import { readAmounts, type Amount } from './amounts.ts';
import { implyUnit } from './implied-units.ts';
import { findNames, isCounted, overlaps } from './not-figures.ts';
import { readSpecialAmounts } from './special-amounts.ts';
import { withoutThresholds } from './thresholds.ts';

/** 超10亿元项目2个，占比过半 gives 2个 and 过半. */
export function findQuantities(text: string): Amount[] {
	const names = findNames(text);
	const special = withoutOverlaps(readSpecialAmounts(text));
	const plain = readAmounts(text).filter(
		(amount) => !special.some((other) => overlaps(amount, other)),
	);
	const counted = [...special, ...plain]
		.filter((amount) => !names.some((name) => overlaps(amount, name)))
		.map((amount) => implyUnit(amount, text))
		.filter((amount) => isCounted(amount, text))
		.sort((a, b) => a.start - b.start);
	return withoutThresholds(counted, text);
}

/** Of two readings that overlap, the one that begins first, then the longer. */
function withoutOverlaps(amounts: readonly Amount[]): Amount[] {
	const ordered = amounts.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return ordered.filter(
		(amount, index) => !ordered.slice(0, index).some((other) => overlaps(amount, other)),
	);
}
