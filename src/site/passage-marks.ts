/** The figures and shared phrases of a passage as marks in its text. Links do not nest. */
import type { Figure } from '../analysis/figures/contract.ts';
import type { PhraseMark as SharedPhrase } from '../analysis/phrases/phrase-marks.ts';
import { figureAnchor } from './figures/figure-anchor.ts';
import type { Stretch } from './segment-text.ts';

/** A figure, and the address of what is known of it. */
export interface FigureMark extends Stretch {
	kind: 'figure';
	figure: string;
	isTarget: boolean;
	href: string;
}

/** A phrase, and its id where the stretch is free to lead to its page. */
export interface PhraseMark extends Stretch {
	kind: 'phrase';
	phrase?: string;
}

/** The figures of one text; one that a term covers is left to the term. */
export function figureMarks(
	figures: readonly Figure[],
	terms: readonly Stretch[] = [],
): FigureMark[] {
	return figures
		.map(({ id, offset, length, status }) => ({
			kind: 'figure' as const,
			start: offset,
			end: offset + length,
			figure: id,
			isTarget: status === 'target',
			href: `#${figureAnchor(id)}`,
		}))
		.filter((mark) => !terms.some((term) => overlap(term, mark)));
}

/** A phrase that shares a stretch with another link, as “高效办成一件事” with its term, is marked alone. */
export function sharedPhraseMarks(
	phrases: readonly SharedPhrase[],
	links: readonly Stretch[],
): PhraseMark[] {
	return phrases.map(({ start, end, phrase }) => {
		const isFree = !links.some((link) => overlap(link, { start, end }));
		return { kind: 'phrase', start, end, ...(isFree && { phrase }) };
	});
}

function overlap(a: Stretch, b: Stretch): boolean {
	return a.start < b.end && b.start < a.end;
}
