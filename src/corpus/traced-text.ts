/**
 * Text that remembers where it was read. Every step from source to passage cuts and joins traced
 * texts, so that no character loses its line and column on the way.
 */
import type { SourcePoint, SourceSpan } from './contract.ts';

/** A span before its file is known; see `SourceSpan` for the fields. */
export type Span = Omit<SourceSpan, 'file'>;

/** A text and the spans it was read from, in order, tiling it without gap or overlap. */
export interface TracedText {
	readonly text: string;
	readonly spans: readonly Span[];
}

/** Traces a stretch of one source line that was taken over character by character. */
export function traceLine(text: string, line: number, column: number): TracedText {
	const endColumn = column + text.length;
	return { text, spans: text ? [{ line, column, endLine: line, endColumn, offset: 0 }] : [] };
}

/** The part of `traced` from `start` to `end` (UTF-16 offsets), as `String.prototype.slice`. */
export function slice(traced: TracedText, start: number, end = traced.text.length): TracedText {
	return {
		text: traced.text.slice(start, end),
		spans: spansFrom(traced, { start, end, first: 0 }),
	};
}

/** Several parts in the order of their starts, found in one walk along the spans. */
export function sliceEach(
	traced: TracedText,
	ranges: readonly (readonly [start: number, end: number])[],
): TracedText[] {
	let first = 0;
	return ranges.map(([start, end]) => {
		while ((traced.spans[first + 1]?.offset ?? Infinity) <= start) first += 1;
		return { text: traced.text.slice(start, end), spans: spansFrom(traced, { start, end, first }) };
	});
}

/** The spans between two offsets; none of those before `first` reaches `start`. */
function spansFrom(
	{ text, spans }: TracedText,
	{ start, end, first }: { start: number; end: number; first: number },
): Span[] {
	const found: Span[] = [];
	for (let index = first; index < spans.length; index += 1) {
		const span = spans[index];
		if (!span || span.offset >= end) break;
		const stop = spans[index + 1]?.offset ?? text.length;
		const from = Math.max(start, span.offset);
		const to = Math.min(end, stop);
		if (from < to) found.push(cutSpan(span, { from, to, stop, shift: start }));
	}
	return found;
}

/** `traced` without white space (also U+3000 and NBSP) at its ends. */
export function trim(traced: TracedText): TracedText {
	const start = traced.text.length - traced.text.trimStart().length;
	const end = traced.text.trimEnd().length;
	return slice(traced, start, Math.max(start, end));
}

/** The texts one after the other, without anything between them. */
export function concat(parts: readonly TracedText[]): TracedText {
	const spans: Span[] = [];
	let offset = 0;
	for (const part of parts) {
		for (const span of part.spans) spans.push({ ...span, offset: span.offset + offset });
		offset += part.text.length;
	}
	return { text: parts.map((part) => part.text).join(''), spans };
}

/** A single `character` that stands for the line break between two texts: the halves of a heading. */
export function traceBreak(before: TracedText, after: TracedText, character: string): TracedText {
	const from = before.spans.at(-1);
	const to = after.spans[0];
	if (!from || !to) return { text: '', spans: [] };
	const { endLine: line, endColumn: column } = from;
	const span = { line, column, endLine: to.line, endColumn: to.column, offset: 0 };
	return { text: character, spans: [span] };
}

/** Replaces the text by one of the same length, character for character. */
export function withText(traced: TracedText, text: string): TracedText {
	if (text.length !== traced.text.length)
		throw new RangeError(`Expected ${traced.text.length} characters, got ${text.length}`);
	return { text, spans: traced.spans };
}

/** The spans of `traced` as the data contract publishes them. */
export function toSource(traced: TracedText, file: string): SourceSpan[] {
	return traced.spans.map((span) => ({ file, ...span }));
}

/** Where in the source the character at `offset` of a text with these spans stands. */
export function sourcePointAt(spans: readonly SourceSpan[], offset: number): SourcePoint {
	const span = spans.findLast((candidate) => candidate.offset <= offset) ?? spans[0];
	if (!span) throw new RangeError(`Expected a text with a source, got none at ${offset}`);
	const { file, line, column } = span;
	return { file, line, column: column + Math.min(offset - span.offset, width(span)) };
}

function width(span: Span): number {
	return span.line === span.endLine ? span.endColumn - span.column : 0;
}

interface Cut {
	from: number;
	to: number;
	stop: number;
	shift: number;
}

function cutSpan(span: Span, { from, to, stop, shift }: Cut): Span {
	const offset = from - shift;
	// A character reference or a line break is one character of text: it cannot be cut.
	const isExact = span.line === span.endLine && width(span) === stop - span.offset;
	if (!isExact) return { ...span, offset };
	const column = span.column + from - span.offset;
	return { ...span, column, endColumn: column + to - from, offset };
}
