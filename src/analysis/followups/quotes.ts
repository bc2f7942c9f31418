/** The sentence that is quoted for a figure or a phrase. */
import type { Passage, Report, SourcePoint } from '../../corpus/contract.ts';
import type { Figure } from '../figures/contract.ts';
import { sentenceAround } from '../phrases/sentence.ts';
import type { Quote } from './contract.ts';

/** Where in a passage the words stand that are quoted with their sentence. */
interface Stretch {
	start: number;
	end: number;
}

export function quoteFigure(figure: Figure, passage: Passage, report: Report): Quote {
	const { id, offset, length, source } = figure;
	const quote = quoteStretch({ start: offset, end: offset + length }, passage, report);
	return { ...quote, figure: id, source };
}

export function quoteStretch(stretch: Stretch, passage: Passage, report: Report): Quote {
	const [start, end] = sentenceAround(passage.text, stretch.start, stretch.end);
	return {
		report: report.id,
		place: report.place ?? '',
		passage: passage.id,
		start,
		end,
		source: sourceOf(passage, stretch.start),
		url: passage.url,
	};
}

/** The point of the source from which the character at `offset` was read. */
function sourceOf({ id, source }: Passage, offset: number): SourcePoint {
	const span = source.findLast((one) => one.offset <= offset);
	if (!span) throw new Error(`Expected a source of ${id} at ${offset}, got none`);
	return { file: span.file, line: span.line, column: span.column + offset - span.offset };
}
