/** Places in a report that a careful reader would check against the original. */
import type { Passage, Problem } from './contract.ts';
import { isTerminated } from './line-shapes.ts';
import type { Body } from './passages.ts';
import { problem } from './problems.ts';
import { sourcePointAt } from './traced-text.ts';

/** Lists unpaired quotation marks and paragraphs that break off. */
export function findTextProblems({ outline, passages }: Body, file: string): Problem[] {
	if (!passages.length && !outline.length)
		return [problem('report-without-text', { file, line: 1, column: 0 }, undefined)];
	return passages.flatMap((passage) => [...unpairedQuotes(passage), ...unfinished(passage)]);
}

function unpairedQuotes({ text, source }: Passage): Problem[] {
	const count = text.split('“').length - text.split('”').length;
	return count ? [problem('quote-unpaired', sourcePointAt(source, 0), { count })] : [];
}

function unfinished({ kind, text, source }: Passage): Problem[] {
	if (kind !== 'paragraph' || isTerminated(text)) return [];
	const at = sourcePointAt(source, Math.max(0, text.length - 1));
	return [problem('paragraph-unfinished', at, { end: text.slice(-6) })];
}
