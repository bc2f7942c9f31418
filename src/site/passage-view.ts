/** A passage as the reading page shows it: its text cut at its marks, in one script. */
import type { Figure } from '../analysis/figures/contract.ts';
import type { PhraseMark as SharedPhrase } from '../analysis/phrases/phrase-marks.ts';
import type { Passage, PassageKind } from '../corpus/contract.ts';
import type { TermUse } from '../corpus/glossary.ts';
import type { Converter } from '../script/converter.ts';
import { phrasePath } from './phrases/phrase-path.ts';
import {
	figureMarks,
	sharedPhraseMarks,
	type FigureMark,
	type PhraseMark,
} from './passage-marks.ts';
import { segmentText, type Segment, type Stretch } from './segment-text.ts';

export type PassageMark =
	| FigureMark
	| (PhraseMark & { href?: string })
	| (Stretch &
			(
				| { kind: 'cell' }
				/** The heading with which the passage begins; `id` is its address, `depth` that in the outline. */
				| { kind: 'run-in'; id?: string; depth?: number }
				/** A term, and the number of the passage that explains it. */
				| { kind: 'term'; entry: number }
				/** The term that this passage explains. */
				| { kind: 'definition' }
			));
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
	/** The uses of glossary terms, by the number of the passage that uses them. */
	usesIn: ReadonlyMap<number, readonly TermUse[]>;
	/** The same by the number of the passage that explains them. */
	usesOf: ReadonlyMap<number, readonly TermUse[]>;
	/** Depths of the headings that open a paragraph, by their ids. */
	runInDepths: ReadonlyMap<string, number>;
	/** The figures that are to be marked, by the id of the passage or heading they stand in. */
	figures?: ReadonlyMap<string, readonly Figure[]>;
	/** The phrases of each passage that are to be marked, by its id, and the way to a site address. */
	phrases?: PhraseMarking;
}

export interface PhraseMarking {
	marks: ReadonlyMap<string, readonly SharedPhrase[]>;
	href: (path: string) => string;
}

export function passageView(passage: Passage, context: PassageContext): PassageView {
	const { id, number, kind, source, text } = passage;
	return {
		id,
		number,
		kind,
		segments: segmentText(context.convert(text), marksOf(passage, context)),
		line: source[0]?.line ?? 1,
		usedIn: (context.usesOf.get(number) ?? []).map((use) => use.passage),
	};
}

/** The marks of a passage; those that come first here are outside where two cover the same stretch. */
function marksOf(passage: Passage, context: PassageContext): PassageMark[] {
	const { number, section, runIn, term, cells = [], text } = passage;
	const depth = section === undefined ? undefined : context.runInDepths.get(section);
	const heading = section === undefined || depth === undefined ? {} : { id: section, depth };
	return [
		...cells.map((start, index): PassageMark => {
			return { kind: 'cell', start: index ? start : 0, end: cells[index + 1] ?? text.length };
		}),
		...(runIn ? [{ kind: 'run-in', start: 0, end: runIn, ...heading } as const] : []),
		...(term ? [{ kind: 'definition', start: term[0], end: term[1] } as const] : []),
		...linksOf(passage.id, number, context),
	];
}

/** What leads on from the text: terms, figures, and the phrases that other reports have too. */
function linksOf(id: string, number: number, context: PassageContext): PassageMark[] {
	const { usesIn, figures, phrases } = context;
	const terms = (usesIn.get(number) ?? []).map(({ start, end, entry }) => {
		return { kind: 'term' as const, start, end, entry };
	});
	const marked = figureMarks(figures?.get(id) ?? [], terms);
	const shared = sharedPhraseMarks(phrases?.marks.get(id) ?? [], [...terms, ...marked]);
	const led = shared.map((mark) => {
		return mark.phrase && phrases
			? { ...mark, href: phrases.href(phrasePath({ id: mark.phrase })) }
			: mark;
	});
	return [...terms, ...marked, ...led];
}
