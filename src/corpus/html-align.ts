/** Decoded HTML text set against the file it came from, character by character. */
import { parseFragment } from 'parse5';
import type { Span, TracedText } from './traced-text.ts';

/** Offsets at which the lines of `text` begin; a line ends at `\n`. */
export function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
}

/** `[length in the decoded text, length in the file]` of a stretch that is not one to one. */
type Step = readonly [number, number];

const reference = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/i; // "&nbsp;", not the "&" of "R & D"

/** More characters than any reference has: &CounterClockwiseContourIntegral; */
const longestReference = 40;

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
		const dropped = droppedAt({ raw, at }, value, index);
		if (dropped) {
			at += dropped;
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

/** Length of what the parser drops from the middle of a text: a stray tag or comment, a NUL. */
function droppedAt({ raw, at }: { raw: string; at: number }, value: string, index: number): number {
	if (raw[at] === '\0' && value[index] !== '\ufffd') return 1;
	if (!/^<(?:[a-z!?]|\/.)/is.test(raw.slice(at, at + 3))) return 0;
	const end = raw.startsWith('<!--', at) ? closing(raw, '-->', at) : tagEnd(raw, at);
	// In <xmp> and its like tags are text.
	return value.startsWith(raw.slice(at, end), index) ? 0 : end - at;
}

function closing(raw: string, mark: string, at: number): number {
	const start = raw.indexOf(mark, at);
	return start === -1 ? raw.length : start + mark.length;
}

/** Where the tag at `at` ends; a > in a quoted attribute does not end it. */
function tagEnd(raw: string, at: number): number {
	let quote = '';
	let isValue = false;
	for (let index = at + 1; index < raw.length; index += 1) {
		const mark = raw.charAt(index);
		if (quote) quote = mark === quote ? '' : quote;
		else if (mark === '>') return index + 1;
		else if (isValue && /["']/.test(mark)) quote = mark;
		if (/\S/.test(mark)) isValue = !quote && mark === '=';
	}
	return raw.length;
}

function nextStep(value: string, index: number, { raw, at }: { raw: string; at: number }): Step {
	if (raw.startsWith('\r\n', at)) return [1, 2];
	if (raw[at] !== '&') return [1, 1];
	const [said, length] = readReference(raw.slice(at, at + longestReference));
	return length && value.startsWith(said, index) ? [said.length, length] : [1, 1];
}

/**
 * What the character reference at the beginning of `raw` says, and its length there; 0 where it is
 * none. `&lta` is < and an a: old names end without a semicolon.
 */
function readReference(raw: string): [said: string, length: number] {
	const written = reference.exec(raw)?.[0] ?? '';
	const [node] = parseFragment(written).childNodes;
	const said = node && 'value' in node ? node.value : '';
	if (said === '' || said === written) return ['', 0];
	if (written.endsWith(';') && !said.endsWith(';')) return [said, written.length];
	const own = String.fromCodePoint(said.codePointAt(0) ?? 0);
	return [own, written.length - (said.length - own.length)];
}

/**
 * Where a text begins that the parser says begins at `offset`: after white space or NULs that it
 * leaves out, it takes the end of a character reference for the beginning.
 */
export function textStart(value: string, html: string, offset: number): number {
	const start = html.lastIndexOf('&', offset - 1);
	if (html[offset] === value[0] || start === -1 || offset - start > longestReference) return offset;
	const [said, length] = readReference(html.slice(start, offset + 1));
	return length === offset + 1 - start && value.startsWith(said) ? start : offset;
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
