/** From a stretch of the corpus text back to the passage it was printed in. */
import type { CorpusText } from './corpus-text.ts';
import { closingMarks, isQuotationMark, openingMarks } from './quotation-marks.ts';

export interface Printed {
	/** Passage id, and the stretch of its text. */
	passage: string;
	report: number;
	start: number;
	end: number;
	text: string;
}

/**
 * Where corpus characters `start` to `end` are printed. Marks at the edges stay outside, unless they
 * belong to a mark inside: “532”发展战略.
 */
export function printedAt(
	{ passageAt, offsetAt, passages }: CorpusText,
	start: number,
	end: number,
): Printed {
	const passage = passages[passageAt[start] ?? 0];
	if (!passage) throw new Error(`Expected a passage at character ${start}, got none`);
	const from = offsetAt[start] ?? 0;
	const to = (offsetAt[end - 1] ?? 0) + 1;
	const depth = openMarks(passage.text.slice(from, to));
	const stretch = {
		start: depth.missing && openingMarks.includes(passage.text.charAt(from - 1)) ? from - 1 : from,
		end: depth.open && closingMarks.includes(passage.text.charAt(to)) ? to + 1 : to,
	};
	const text = passage.text.slice(stretch.start, stretch.end);
	return { passage: passage.id, report: passage.report, ...stretch, text };
}

/** `text` without its marks where they do not pair: 三先三后”原则. */
export function withPairedMarks(text: string): string {
	const { missing, open } = openMarks(text);
	return missing || open
		? Array.from(text)
				.filter((c) => !isQuotationMark(c))
				.join('')
		: text;
}

/** How many opening marks a text lacks, and how many it leaves open. */
function openMarks(text: string): { missing: number; open: number } {
	let [missing, open] = [0, 0];
	for (const character of text) {
		if (openingMarks.includes(character)) open++;
		else if (closingMarks.includes(character)) {
			if (open) open--;
			else missing++;
		}
	}
	return { missing, open };
}
