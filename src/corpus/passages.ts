/** Blocks → the outline and the passages of a report, punctuation restored, numbered in reading order. */
import type { Block } from './blocks.ts';
import type { Heading, Passage, PassageKind } from './contract.ts';
import { findTerm } from './glossary.ts';
import { withoutFinalMark } from './heading-styles.ts';
import { findClosings } from './leads.ts';
import { placeHeadings, type HeadingPlace } from './outline.ts';
import { restorePunctuation } from './punctuation.ts';
import { slice, toSource, trim, withText, type TracedText } from './traced-text.ts';

export interface Body {
	outline: Heading[];
	passages: Passage[];
}

interface Origin {
	/** Id of the report. */
	report: string;
	file: string;
	url: string;
}

/** Builds the outline and the passages; furniture is passed over. */
export function buildBody(blocks: readonly Block[], origin: Origin): Body {
	const placed = placeHeadings(blocks);
	const places = new Map(placed.map((place) => [place.index, place]));
	const closings = findClosings(blocks, placed);
	const outline: Heading[] = [];
	const passages: Passage[] = [];
	const path: Heading[] = [];
	for (const [index, block] of blocks.entries()) {
		const place = places.get(index);
		const content = restore(block.content);
		if (place) openHeading(readHeading(content, place, { origin, outline }), { outline, path });
		else closeHeadings(path, closings.get(index));
		if (!isPassage(block)) continue;
		const passage = readPassage(block, content, { origin, number: passages.length + 1 });
		passages.push({ ...passage, ...sectionOf(path), ...runIn(place) });
		if (block.role !== 'caption') for (const heading of path) heading.passage ??= passage.number;
	}
	return { outline, passages };
}

function closeHeadings(path: Heading[], depth = Infinity): void {
	while (path.length && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
}

function restore(content: TracedText): TracedText {
	return withText(content, restorePunctuation(content.text));
}

function isPassage(block: Block): block is Block & { role: PassageKind } {
	return block.role !== 'heading' && block.role !== 'furniture';
}

function sectionOf(path: readonly Heading[]): Pick<Passage, 'headings' | 'section'> {
	const innermost = path.at(-1);
	return { headings: path.map(({ text }) => text), ...(innermost && { section: innermost.id }) };
}

function runIn(place: HeadingPlace | undefined): { runIn?: number } {
	return place?.runIn ? { runIn: place.runIn } : {};
}

function openHeading(
	heading: Heading,
	{ outline, path }: { outline: Heading[]; path: Heading[] },
): void {
	closeHeadings(path, heading.depth);
	path.push(heading);
	outline.push(heading);
}

function readHeading(
	content: TracedText,
	place: HeadingPlace,
	{ origin, outline }: { origin: Origin; outline: readonly Heading[] },
): Heading {
	const whole = place.runIn ? slice(content, 0, place.runIn) : content;
	const bare = place.runIn ? trim(slice(whole, 0, withoutFinalMark(whole.text).length)) : whole;
	return {
		id: `h${outline.length + 1}`,
		depth: place.depth,
		text: bare.text,
		runIn: place.runIn !== undefined,
		source: toSource(bare, origin.file),
	};
}

function readPassage(
	block: Block & { role: PassageKind },
	content: TracedText,
	{ origin, number }: { origin: Origin; number: number },
): Passage {
	const term = block.role === 'glossary' ? findTerm(content.text) : undefined;
	return {
		id: `${origin.report}#p${number}`,
		report: origin.report,
		number,
		kind: block.role,
		headings: [],
		text: content.text,
		...(term && { term }),
		...(block.cells && { cells: [...block.cells] }),
		source: toSource(content, origin.file),
		url: `${origin.url}#p${number}`,
	};
}
