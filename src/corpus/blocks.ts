/** Lines of the body → blocks: headings, paragraphs and the rest, before lines are joined. */
import type { PassageKind } from './contract.ts';
import { isFurniture } from './furniture.ts';
import { headingNumber, isStandalone, runInLength, type HeadingNumber } from './heading-styles.ts';
import type { Line } from './lines.ts';
import {
	isCredit, isCreditLabel, isGlossaryTitle, isLabel, isPictureLine, isSalutation,
	isSignature, isTerminated,
} from './line-shapes.ts'; // prettier-ignore

export type BodyRole = 'heading' | 'furniture' | PassageKind;

/** A line and what it is; `number` where it begins with a heading's number. */
export interface Block extends Line {
	readonly role: BodyRole;
	readonly number?: HeadingNumber;
	/** Reason of the catalog correction that decided the role. */
	readonly correction?: string;
}

/** A line of the body, with the role that the catalog gives it, if any. */
export interface BodyLine extends Line {
	readonly forced?: BodyRole;
	readonly correction?: string;
}

interface Surroundings {
	/** The file marks its headings (`##`, `<h2>`), so an unmarked short line is a caption. */
	hasMarks: boolean;
	/** Index of the last line that ends a sentence. */
	lastSentence: number;
}

/** Gives every line of the body its role; `hasMarks` where the file marks headings (`##`, `<h2>`). */
export function classifyLines(
	lines: readonly BodyLine[],
	{ hasMarks }: { hasMarks: boolean },
): Block[] {
	const around = { ...survey(lines), hasMarks };
	const blocks = lines.map((line, index) => classify(line, { lines, index, around }));
	// What the catalog says of a line stands, whatever stands around it.
	return listsNotHeadings(markGlossaries(blocks)).map((block, index) => {
		const forced = lines[index]?.forced;
		return forced ? { ...block, role: forced } : block;
	});
}

function survey(lines: readonly BodyLine[]): Omit<Surroundings, 'hasMarks'> {
	const lastSentence = lines.findLastIndex(
		({ content }) => /[。！!]/.test(content.text) && !isFurniture(content.text, 'end'),
	);
	return { lastSentence };
}

interface Position {
	lines: readonly BodyLine[];
	index: number;
	around: Surroundings;
}

function classify(line: BodyLine, position: Position): Block {
	const number = headingNumber(line.content.text);
	const role = line.forced ?? roleOf(line, number, position);
	return { ...line, role, ...(number && { number }) };
}

function roleOf(line: BodyLine, number: HeadingNumber | undefined, position: Position): BodyRole {
	const { text } = line.content;
	const { around, index } = position;
	if (line.isOutside || isFurniture(text, index > around.lastSentence ? 'end' : 'body'))
		return 'furniture';
	if (line.cells) return line.cells.length ? 'table-row' : 'furniture';
	if (line.markedDepth) return 'heading';
	if (number) return roleOfNumbered(text, number);
	if (isSalutation(text)) return 'salutation';
	if (isCredit(text) || isCreditLabel(text)) return 'byline';
	if (isPictureLine(text)) return 'caption';
	return isLabel(text) || isGlossaryTitle(text) ? roleOfLabel(line, position) : 'paragraph';
}

function roleOfNumbered(text: string, number: HeadingNumber): BodyRole {
	if (isStandalone(text, number)) return 'heading';
	// A run-in heading stays with its paragraph; the outline takes it from there.
	if (runInLength(text, number)) return 'paragraph';
	return number.style.id === 'item' || number.style.id === 'subitem' ? 'list-item' : 'paragraph';
}

/** A short line without a mark: a heading where text follows it, a caption in files that mark headings. */
function roleOfLabel(line: BodyLine, { lines, index, around }: Position): BodyRole {
	if (isGlossaryTitle(line.content.text)) return 'heading';
	if (isContinuation(line, lines[index - 1])) return 'paragraph';
	if (around.hasMarks) return 'caption';
	if (index < around.lastSentence) return 'heading';
	return isSignature(line.content.text) ? 'byline' : 'paragraph';
}

/** The rest of a wrapped line is no heading: 升级行 | 动, where the line before is cut off. */
function isContinuation(line: BodyLine, before: BodyLine | undefined): boolean {
	if (!before || line.isIndented || line.gap > 0) return false;
	const { text } = before.content;
	return !isTerminated(text) && text.length >= 20 && !before.markedDepth;
}

/** Text under 名词解释 up to the next heading is a glossary; a signature under it is not. */
function markGlossaries(blocks: readonly Block[]): Block[] {
	let isGlossary = false;
	return blocks.map((block) => {
		const isTitle = isGlossaryTitle(block.content.text);
		const opensEntry = block.number?.style.id.endsWith('item');
		if (block.role === 'heading' && !(isGlossary && opensEntry)) isGlossary = isTitle;
		const isEntry = isGlossary && !isTitle && entryRoles.has(block.role);
		return isEntry ? { ...block, role: 'glossary' as const } : block;
	});
}

const entryRoles: ReadonlySet<BodyRole> = new Set(['paragraph', 'list-item', 'heading']);

/** Numbered lines one after the other with nothing under them are a list: 1.新建学校 2.新建医院. */
function listsNotHeadings(blocks: readonly Block[]): Block[] {
	return blocks.map((block, index) => {
		const isItem =
			block.number && block.number.style.id.endsWith('item') && block.role === 'heading';
		if (!isItem || block.markedDepth) return block;
		const isInList = [blocks[index - 1], blocks[index + 1]].some(
			(other) => other && sameStyle(block, other),
		);
		return isInList ? { ...block, role: 'list-item' as const } : block;
	});
}

function sameStyle(a: Block, b: Block): boolean {
	return a.number?.style.id === b.number?.style.id;
}
