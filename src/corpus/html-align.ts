/** Decoded HTML text set against the file it came from, character by character. */
import type { Span, TracedText } from './traced-text.ts';

/** Offsets at which the lines of `text` begin; a line ends at `\n`. */
export function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
}

/** `[length in the decoded text, length in the file]` of a stretch that is not one to one. */
type Step = readonly [number, number];

const reference = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/i; // "&nbsp;", not the "&" of "R&D"

/**
 * Traces `value`, the decoded text of the stretch `raw` that begins at `offset` of the file. A
 * character reference (`&nbsp;`) and a line end (`\r\n`) are one character of text.
 */
export function alignText(
	value: string,
	{ raw, offset, starts }: { raw: string; offset: number; starts: readonly number[] },
): TracedText {
	const spans: Span[] = [];
	let at = 0;
	let index = 0;
	let run: Span | undefined;
	while (index < value.length && at < raw.length) {
		const markup = markupAt(raw, at, value.charAt(index));
		if (markup) {
			at += markup;
			run = undefined;
			continue;
		}
		const [width, length] = nextStep(value, index, { raw, at });
		const isPlain = width === 1 && length === 1 && raw[at] !== '\n';
		const from = pointAt(starts, offset + at);
		const to = isPlain
			? { ...from, column: from.column + 1 }
			: pointAt(starts, offset + at + length);
		if (isPlain && run) run.endColumn = to.column;
		else spans.push({ ...from, endLine: to.line, endColumn: to.column, offset: index });
		run = isPlain ? (run ?? spans.at(-1)) : undefined;
		at += length;
		index += width;
	}
	return { text: value.slice(0, index), spans };
}

/** Length of the tag or comment at `at`: the parser drops stray ones from the middle of a text. */
function markupAt(raw: string, at: number, expected: string): number {
	if (raw[at] !== '<' || expected === '<') return 0;
	const close = raw.startsWith('<!--', at) ? '-->' : '>';
	const end = raw.indexOf(close, at);
	return end === -1 ? 0 : end + close.length - at;
}

function nextStep(value: string, index: number, { raw, at }: { raw: string; at: number }): Step {
	if (raw.startsWith('\r\n', at)) return [1, 2];
	if (raw[at] !== '&') return [1, 1];
	const found = reference.exec(raw.slice(at, at + 40))?.[0];
	// "&D" in R&D is no reference: the decoded text still has the "&" and the "D" after it.
	if (!found || value.startsWith(found, index)) return [1, 1];
	return [(value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1, found.length];
}

/** Line (1-based) and column of an offset, by halving. */
function pointAt(starts: readonly number[], offset: number): { line: number; column: number } {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) };
}
