/** Quotation marks: the edges of what a report quotes, and no part of what it says. */

export const openingMarks = '“‘「『';
export const closingMarks = '”’」』';

export function isQuotationMark(character: string): boolean {
	return openingMarks.includes(character) || closingMarks.includes(character);
}

/** `text` as it is searched for: “532”发展战略 is found where 532发展战略 is printed. */
export function withoutMarks(text: string): string {
	return text.replace(/[“‘「『”’」』]/g, '');
}
