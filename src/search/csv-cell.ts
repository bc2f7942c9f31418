/** Text in a cell of a CSV file. */

/** Text that a spreadsheet would take for a formula is marked as text: =1+1 becomes '=1+1. */
export function inertText(text: string): string {
	return /^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
}

/** RFC 4180: `"` doubled between quotation marks. */
export function quotedText(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
