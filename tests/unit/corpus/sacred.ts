/** Checks that no character of a source is lost; for the unit tests and for the fuzzing. */
import assert from 'node:assert/strict';
import type { Coverage, ReadResult } from '../../../src/corpus/contract.ts';

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
