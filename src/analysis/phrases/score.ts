/** The order in which a reader would want the expressions. */
import type { Judged } from './select.ts';

/** Firmness counts for less and less: 2 is worth 2.7, 4 is worth 4, 8 is worth 5.3. */
const firmnessWeight = 8;
const firmnessHalf = 4;
const markedWeight = 6;
const freeWeight = 2;
const termWeight = 3;
/** An expression that no writer ever set in marks is this much less certain to be one. */
const unmarkedDiscount = 0.75;

/**
 * How widely an expression is shared, by reports and places, times what speaks for it: the firmness
 * of its words, quotation marks (one sighting counts half), free edges, an entry in a glossary.
 */
export function scoreOf(judged: Judged): number {
	const { starts, reports, places, marked, closesInside, firmness, isTerm } = judged;
	const spread = Math.log(reports + places);
	const freedom = judged.free / starts.length;
	const evidence =
		(firmnessWeight * firmness) / (Math.max(0, firmness) + firmnessHalf) +
		(markedWeight * marked) / (starts.length + 1) +
		freeWeight * freedom +
		(isTerm ? termWeight : 0);
	const certainty = marked || closesInside || isTerm ? 1 : unmarkedDiscount;
	return Math.round(spread * evidence * certainty * 100) / 100;
}
