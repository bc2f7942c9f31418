/** The texts in which figures stand: passages, and headings that stand alone, in reading order. */
import type { Heading, Passage, Report, SourcePoint, SourceSpan } from '../../corpus/contract.ts';

export interface Stretch {
	/** Passage id, or `<report>#<heading id>`. */
	id: string;
	text: string;
	/** Where `text` begins in the passage or heading: a paragraph of book length is read in parts. */
	start: number;
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
			...inParts(fromPassage(passage)),
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
		start: 0,
		headings,
		passage: id,
		heading: undefined,
		term: term && text.slice(...term),
		isGlossary,
		source,
		url,
	};
}

/** No paragraph of a report is this long; reading one whole would cost its length squared. */
const longest = 5000;

/** Parts that end with a sentence where there is one, at a comma or anywhere where there is none. */
function inParts(stretch: Stretch): Stretch[] {
	const parts: Stretch[] = [];
	for (let start = 0; start < stretch.text.length;) {
		const part = stretch.text.slice(start, start + longest);
		const isLast = start + longest >= stretch.text.length;
		const text = isLast ? part : part.slice(0, cutOf(part));
		parts.push({ ...stretch, text, start });
		start += text.length;
	}
	return parts;
}

function cutOf(part: string): number {
	const cuts = ['。', '；', '，'].map((mark) => part.lastIndexOf(mark) + 1);
	return cuts.find((cut) => cut > longest / 2) ?? longest;
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
		start: 0,
		headings: own === -1 ? [heading.text] : path.slice(0, own + 1),
		passage: passage?.id,
		heading: heading.id,
		term: undefined,
		isGlossary: false,
		source: heading.source,
		url: `${report.url}#${heading.id}`,
	};
}

/** The point in the source file that `offset` of a stretch was read from. */
export function pointAt({ source, text }: Stretch, offset: number): SourcePoint {
	const span = source.findLast((candidate) => candidate.offset <= offset) ?? source[0];
	if (!span) throw new Error(`Expected a source span for “${text.slice(0, 20)}”, got none`);
	return { file: span.file, line: span.line, column: span.column + offset - span.offset };
}
