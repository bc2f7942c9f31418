/** Checks that no character of a source is lost; for the unit tests and for the fuzzing. */
import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import type { Coverage, ReadResult, SourceSpan } from '../../../src/corpus/contract.ts';
import { restorePunctuation } from '../../../src/corpus/punctuation.ts';

/** Every character of the file is covered once. */
export function expectTiled(coverage: readonly Coverage[], source: string): void {
	const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
	const tiled = lines.map(() => '');
	for (const { line, column, endColumn } of coverage) {
		assert.equal(tiled[line - 1]?.length, column, `line ${line} is covered without a gap`);
		tiled[line - 1] = `${tiled[line - 1]}${lines[line - 1]?.slice(column, endColumn)}`;
	}
	assert.deepEqual(tiled, lines);
}

/** The text is sacred: coverage tiles the file, passages and headings are as long as their spans. */
export function expectSacred({ coverage, passages, report }: ReadResult, source: string): void {
	expectTiled(coverage, source);
	for (const { text, source: spans } of [...passages, ...report.outline]) {
		const last = spans.at(-1);
		const width = last && last.line === last.endLine ? last.endColumn - last.column : 1;
		assert.equal(text.length, (last?.offset ?? 0) + width, `${text} is as long as its spans`);
	}
}

/** The text of each passage is what stands at its spans in a saved page, but for restored marks. */
export function expectTraced({ passages }: ReadResult, source: string): void {
	const lines = source.split('\n');
	for (const { text, source: spans } of passages) {
		const pieces = spans.map((span) => textAt(span, lines));
		assert.equal(text, restorePunctuation(pieces.join('')));
	}
}

/** What a stretch of HTML says: `&amp;` is &, a line end and the border of two cells are a space. */
function textAt(
	{ line, column, endLine, endColumn }: SourceSpan,
	lines: readonly string[],
): string {
	if (line !== endLine || column === endColumn) return ' ';
	const written = lines[line - 1]?.slice(column, endColumn) ?? '';
	const [node] = /^&.+/.test(written) ? parseFragment(written).childNodes : [];
	return (node && 'value' in node ? node.value : written).replace(/[\t\r]/g, ' ');
}
