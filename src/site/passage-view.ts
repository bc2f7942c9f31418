/** A passage as the reading page shows it: its text cut at its marks, in one script. */
import type { Figure } from '../analysis/figures/contract.ts';
import type { Passage, PassageKind } from '../corpus/contract.ts';
import type { TermUse } from '../corpus/glossary.ts';
import type { Converter } from '../script/converter.ts';
import { figureAnchor } from './figures/figure-anchor.ts';
import { segmentText, type Segment, type Stretch } from './segment-text.ts';

export type PassageMark = Stretch &
	(
		| { kind: 'cell' }
		/** The heading with which the passage begins; `id` is its address, `depth` that in the outline. */
		| { kind: 'run-in'; id?: string; depth?: number }
		/** A term, and the number of the passage that explains it. */
		| { kind: 'term'; entry: number }
		/** The term that this passage explains. */
		| { kind: 'definition' }
		/** A figure, and the address of what is known of it. */
		| { kind: 'figure'; figure: string; href: string }
	);
export type PassageSegment = Segment<PassageMark>;

export interface PassageView {
	/** `<report>#p12` */
	id: string;
	number: number;
	kind: PassageKind;
	segments: PassageSegment[];
	/** First line of the source that it was read from. */
	line: number;
	/** Glossary entries: numbers of the passages that use the term. */
	usedIn: number[];
}

export interface PassageContext {
	convert: Converter;
	/** Every use of a glossary term in the report. */
	uses: readonly TermUse[];
	/** Depths of the headings that open a paragraph, by their ids. */
	runInDepths: ReadonlyMap<string, number>;
	/** The figures of the report that are to be marked. */
	figures?: readonly Figure[];
}

export function passageView(passage: Passage, context: PassageContext): PassageView {
	const { id, number, kind, source, text } = passage;
	return {
		id,
		number,
		kind,
		segments: segmentText(context.convert(text), marksOf(passage, context)),
		line: source[0]?.line ?? 1,
		usedIn: context.uses.filter(({ entry }) => entry === number).map((use) => use.passage),
	};
}

/** The marks of a passage; those that come first here are outside where two cover the same stretch. */
function marksOf(
	passage: Passage,
	{ uses, runInDepths, figures = [] }: PassageContext,
): PassageMark[] {
	const { number, section, runIn, term, cells = [], text } = passage;
	const depth = section === undefined ? undefined : runInDepths.get(section);
	const heading = section === undefined || depth === undefined ? {} : { id: section, depth };
	const terms = uses
		.filter((use) => use.passage === number)
		.map(({ start, end, entry }) => ({ kind: 'term' as const, start, end, entry }));
	const own = figures.filter(({ heading, passage: at }) => !heading && at === passage.id);
	return [
		...cells.map((start, index): PassageMark => {
			return { kind: 'cell', start: index ? start : 0, end: cells[index + 1] ?? text.length };
		}),
		...(runIn ? [{ kind: 'run-in', start: 0, end: runIn, ...heading } as const] : []),
		...(term ? [{ kind: 'definition', start: term[0], end: term[1] } as const] : []),
		...terms,
		...figureMarks(own, terms),
	];
}

/** The figures of one text; one that a term covers is left to the term, for links do not nest. */
export function figureMarks(
	figures: readonly Figure[],
	terms: readonly { start: number; end: number }[] = [],
): PassageMark[] {
	return figures
		.map(({ id, offset, length }) => ({
			kind: 'figure' as const,
			start: offset,
			end: offset + length,
			figure: id,
			href: `#${figureAnchor(id)}`,
		}))
		.filter((mark) => !terms.some(({ start, end }) => start < mark.end && mark.start < end));
}
