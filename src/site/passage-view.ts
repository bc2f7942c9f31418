/** A passage as the reading page shows it: its text cut at its marks, in one script. */
import type { Passage, PassageKind } from '../corpus/contract.ts';
import type { TermUse } from '../corpus/glossary.ts';
import type { Converter } from '../script/converter.ts';
import { segmentText, type Segment, type Stretch } from './segment-text.ts';

export type PassageMark = Stretch &
	(
		| { kind: 'cell' }
		/** The heading with which the passage begins; `id` is its address. */
		| { kind: 'run-in'; id?: string }
		/** A term, and the number of the passage that explains it. */
		| { kind: 'term'; entry: number }
		/** The term that this passage explains. */
		| { kind: 'definition' }
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
	/** Ids of the headings that open a paragraph. */
	runInIds: ReadonlySet<string>;
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
function marksOf(passage: Passage, { uses, runInIds }: PassageContext): PassageMark[] {
	const { number, section, runIn, term, cells = [], text } = passage;
	const id = section !== undefined && runInIds.has(section) ? { id: section } : {};
	return [
		...cells.map((start, index): PassageMark => {
			return { kind: 'cell', start: index ? start : 0, end: cells[index + 1] ?? text.length };
		}),
		...(runIn ? [{ kind: 'run-in', start: 0, end: runIn, ...id } as const] : []),
		...(term ? [{ kind: 'definition', start: term[0], end: term[1] } as const] : []),
		...uses
			.filter((use) => use.passage === number)
			.map(({ start, end, entry }): PassageMark => ({ kind: 'term', start, end, entry })),
	];
}
