/** Paragraphs cut by newspaper columns, hard wraps or page breaks are whole again. */
import type { Block } from './blocks.ts';
import { isPageNumber } from './furniture.ts';
import { hasOpenEnd, isNameList, isProse, isTerminated } from './line-shapes.ts';
import { concat, traceBreak, type TracedText } from './traced-text.ts';

interface Layout {
	/** Paragraphs begin with white space, so a line without it goes on. */
	usesIndent: boolean;
	/** Length at which lines are wrapped; `undefined` where a paragraph is one line. */
	wrapWidth: number | undefined;
}

/** Joins the blocks that are parts of one paragraph, heading or byline, in reading order. */
export function joinBlocks(blocks: readonly Block[]): Block[] {
	const layout = readLayout(blocks);
	const joined: Joined[] = [];
	for (const [index, block] of blocks.entries()) {
		const before = lastOpen(joined);
		const context = { layout, next: blocks[index + 1] };
		const separator = before && joinWith(before.block, block, context);
		if (before && separator !== undefined) append(before, block, separator);
		else joined.push({ block, parts: [block.content] });
	}
	return joined.map(({ block, parts }) => {
		return parts.length === 1 ? block : { ...block, content: concat(parts) };
	});
}

/**
 * A block that grows. Its parts are put together once at the end; until then its content has the
 * text so far and of the spans only the last, which is all that the next block is compared with.
 */
interface Joined {
	block: Block;
	parts: TracedText[];
}

/** The last block that is not a page number: those stand between two halves of a paragraph. */
function lastOpen(joined: readonly Joined[]): Joined | undefined {
	return joined.findLast(({ block }) => !isPageNumber(block.content.text));
}

function append(before: Joined, { content }: Block, separator: string): void {
	const open = before.block.content;
	const added = concat([...(separator ? [traceBreak(open, content, separator)] : []), content]);
	const last = added.spans
		.slice(-1)
		.map((span) => ({ ...span, offset: span.offset + open.text.length }));
	before.parts.push(added);
	before.block = { ...before.block, content: { text: open.text + added.text, spans: last } };
}

interface Context {
	layout: Layout;
	next: Block | undefined;
}

/** What to put between two blocks that belong together, `undefined` for two that do not. */
function joinWith(before: Block, block: Block, { layout, next }: Context): string | undefined {
	if (before.role === 'heading' && block.role === 'heading')
		return isCouplet(before, block) ? '\u3000' : undefined;
	if (before.role === 'byline' && isByline(before, block)) return '\u3000';
	if (before.role === 'heading') return isWrappedHeading(before, block, layout) ? '' : undefined;
	if (!isRunning(before) || !isRunning(block) || block.number) return undefined;
	return goesOn(before, block, layout) && !isSetApart(block, next) ? '' : undefined;
}

/** Two short unnumbered lines of one length are the halves of a heading: 聚链成群 | 追云逐数. */
function isCouplet(before: Block, block: Block): boolean {
	const isPlain = !before.number && !block.number && !before.markedDepth && !block.markedDepth;
	const length = lettersIn(before);
	return isPlain && length === lettersIn(block) && length <= 12;
}

/** Quotation marks do not count: 生态提“优” | 幸福加码 are halves of one length. */
function lettersIn({ content }: Block): number {
	return content.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isByline(before: Block, block: Block): boolean {
	const isLabelled = !/[\s\u3000：:]/.test(before.content.text); // 本报记者, not 本版撰稿:何一智
	return isLabelled && block.gap === 0 && isNameList(block.content.text);
}

function isWrappedHeading(before: Block, block: Block, { usesIndent, wrapWidth }: Layout): boolean {
	if (!wrapWidth || !usesIndent || block.isIndented || block.gap > 0) return false;
	return before.content.text.length >= wrapWidth - 3 && block.role === 'paragraph' && !block.number;
}

const runningRoles: ReadonlySet<Block['role']> = new Set(['paragraph', 'list-item', 'glossary']);

function isRunning(block: Block): boolean {
	return runningRoles.has(block.role);
}

function goesOn(before: Block, block: Block, { usesIndent, wrapWidth }: Layout): boolean {
	const { text } = before.content;
	const mayGoOn = !(usesIndent && block.isIndented);
	const isFull =
		wrapWidth !== undefined && block.gap === 0 && lastLineLength(before) >= wrapWidth - 3;
	if (mayGoOn && isFull && (usesIndent || !isTerminated(text))) return true;
	if (!mayGoOn || isTerminated(text)) return false;
	return hasOpenEnd(text) || isProse(text);
}

/** A label of its own that stands before other text is a heading or a caption someone forgot to mark. */
function isSetApart(block: Block, next: Block | undefined): boolean {
	const { text } = block.content;
	return (
		!isTerminated(text) &&
		!isProse(text) &&
		next !== undefined &&
		isTerminated(next.content.text) &&
		block.gap > 0
	);
}

function lastLineLength({ content: { text, spans } }: Block): number {
	return text.length - (spans.at(-1)?.offset ?? 0);
}

function readLayout(blocks: readonly Block[]): Layout {
	const running = blocks.filter(isRunning);
	const indented = running.filter(({ isIndented }) => isIndented).length;
	return {
		usesIndent: indented > 0 && indented >= running.length / 12,
		wrapWidth: findWrapWidth(running),
	};
}

/** Where many lines in a row break at nearly one length without a sentence mark, that is the wrap. */
function findWrapWidth(running: readonly Block[]): number | undefined {
	const touching = running.filter((_, index) => running[index + 1]?.gap === 0);
	const cut = touching.filter(({ content }) => !isTerminated(content.text));
	if (cut.length < 3 || cut.length < touching.length * 0.3) return undefined;
	const lengths = cut.map(({ content }) => content.text.length).toSorted((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
	const near = lengths.filter((length) => Math.abs(length - median) <= 4).length;
	return near >= lengths.length * 0.7 ? median : undefined;
}
