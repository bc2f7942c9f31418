/** Spans in the short form of report files: `23:0-14 25:0-151` instead of a list of five numbers each. */
import type { SourceSpan } from './contract.ts';

/**
 * Writes spans as `line:column-endColumn`, with `endLine:` where a span crosses lines and `@offset`
 * where a span does not begin where the widths of those before it say.
 */
export function formatSpans(spans: readonly SourceSpan[]): string {
	let expected = 0;
	return spans
		.map(({ line, column, endLine, endColumn, offset }) => {
			const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
			const at = offset === expected ? '' : `@${offset}`;
			expected = offset + (endLine === line ? endColumn - column : 1);
			return `${line}:${column}-${end}${at}`;
		})
		.join(' ');
}

const notation = /^(\d+):(\d+)-(?:(\d+):)?(\d+)(?:@(\d+))?$/;

/** Reads what `formatSpans` writes; throws on anything else. */
export function parseSpans(text: string, file: string): SourceSpan[] {
	let expected = 0;
	return text
		.split(' ')
		.filter(Boolean)
		.map((part) => {
			const found = notation.exec(part);
			if (!found) throw new Error(`Expected a span such as 23:0-14, got ${part}`);
			const [line = 0, column = 0, endLine = line, endColumn = 0] = found
				.slice(1, 5)
				.map((number) => (number ? Number(number) : undefined));
			const offset = found[5] ? Number(found[5]) : expected;
			expected = offset + (endLine === line ? endColumn - column : 1);
			return { file, line, column, endLine, endColumn, offset };
		});
}
