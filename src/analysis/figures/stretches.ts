/** The texts in which figures stand: passages, and headings that stand alone, in reading order. */
import type { Heading, Passage, Report, SourcePoint, SourceSpan } from '../../corpus/contract.ts';

export interface Stretch {
	/** Passage id, or `<report>#<heading id>`. */
	id: string;
	text: string;
	/** The headings above it, outermost first; a heading is its own last. */
	headings: readonly string[];
	passage: string | undefined;
	heading: string | undefined;
	/** The glossary term that the text explains. */
	term: string | undefined;
	isGlossary: boolean;
	source: readonly SourceSpan[];
	url: string;
}

/** Passages and stand-alone headings; a heading comes before the first passage under it. */
export function toStretches(report: Report, passages: readonly Passage[]): Stretch[] {
	const headings = report.outline.filter(({ runIn }) => !runIn);
	const headingsOf = (number: number) => headings.filter(({ passage }) => passage === number);
	const trailing = headings.filter(({ passage }) => passage === undefined);
	return [
		...passages.flatMap((passage) => [
			...headingsOf(passage.number).map((heading) => fromHeading(heading, { report, passage })),
			fromPassage(passage),
		]),
		...trailing.map((heading) => fromHeading(heading, { report, passage: undefined })),
	];
}

function fromPassage(passage: Passage): Stretch {
	const { id, text, headings, term, source, url } = passage;
	const isGlossary = passage.kind === 'glossary';
	return {
		id,
		text,
		headings,
		passage: id,
		heading: undefined,
		term: term && text.slice(...term),
		isGlossary,
		source,
		url,
	};
}

interface Context {
	report: Report;
	/** The first passage under the heading. */
	passage: Passage | undefined;
}

function fromHeading(heading: Heading, { report, passage }: Context): Stretch {
	const path = passage?.headings ?? [];
	const own = path.indexOf(heading.text);
	return {
		id: `${report.id}#${heading.id}`,
		text: heading.text,
		headings: own === -1 ? [heading.text] : path.slice(0, own + 1),
		passage: passage?.id,
		heading: heading.id,
		term: undefined,
		isGlossary: false,
		source: heading.source,
		url: passage?.url ?? report.url,
	};
}

/** The point in the source file that `offset` of a stretch was read from. */
export function pointAt({ source, text }: Stretch, offset: number): SourcePoint {
	const span = source.findLast((candidate) => candidate.offset <= offset) ?? source[0];
	if (!span) throw new Error(`Expected a source span for “${text.slice(0, 20)}”, got none`);
	return { file: span.file, line: span.line, column: span.column + offset - span.offset };
}
