/**
 * Reports as Markdown and back. The text is written by mdast's own serializer, so that whatever a
 * report contains (`*`, `|`, `<script>`, `1.`) is escaped where Markdown would take it for markup.
 */
import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Heading, Passage } from './contract.ts';
import { findTermUses, type TermUse } from './glossary.ts';
import { inReadingOrder } from './reading-order.ts';

/** A tilde between numbers is a range (1~2月), never struck-through text. */
const gfm = { singleTilde: false } as const;

/** What stands above the text in a file of its own; report files keep it in their front matter. */
export interface MarkdownHead {
	title: string;
	/** Lines under the title: subtitle, speaker. */
	under: readonly string[];
}

/** A report's text as Markdown: headings, paragraphs, tables, glossary entries as footnotes. */
export function writeMarkdown(
	outline: readonly Heading[],
	passages: readonly Passage[],
	head?: MarkdownHead,
): string {
	const uses = Map.groupBy(findTermUses(passages), ({ passage }) => passage);
	const depths = new Map(outline.map(({ id, depth }) => [id, depth]));
	const children = inReadingOrder(outline, passages).flatMap((block): RootContent[] =>
		block.type === 'heading'
			? [headingNode(block.heading.text, block.heading.depth)]
			: passageNodes(block.passage, { depths, uses: uses.get(block.passage.number) ?? [] }),
	);
	const root: Root = { type: 'root', children: [...headNodes(head), ...joinTables(children)] };
	return unified()
		.use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
		.use(remarkGfm, gfm)
		.stringify(root);
}

function headNodes(head: MarkdownHead | undefined): RootContent[] {
	if (!head) return [];
	const lines = head.under.map((value): RootContent => {
		return { type: 'paragraph', children: [{ type: 'text', value }] };
	});
	return [headingNode(head.title, 0), ...lines];
}

/** A block of a Markdown file: the text of a heading, or of a passage. */
export interface MarkdownBlock {
	type: 'heading' | 'text';
	text: string;
}

/** The blocks of a Markdown text; rows of a table are blocks of their own, cells joined by a space. */
export function readMarkdown(markdown: string): MarkdownBlock[] {
	const root = unified().use(remarkParse).use(remarkGfm, gfm).parse(markdown);
	return root.children.flatMap(readBlock);
}

function headingNode(text: string, depth: number): RootContent {
	const level = Math.min(depth + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6;
	return { type: 'heading', depth: level, children: [{ type: 'text', value: text }] };
}

interface PassageContext {
	depths: ReadonlyMap<string, number>;
	uses: readonly TermUse[];
}

function passageNodes(passage: Passage, { depths, uses }: PassageContext): RootContent[] {
	const { text, runIn = 0, kind, number, cells } = passage;
	if (cells) return [{ type: 'table', children: [rowNode(text, cells)] }];
	const children = phrasing(text, runIn, uses);
	if (kind === 'glossary')
		return [
			{
				type: 'footnoteDefinition',
				identifier: `${number}`,
				label: `${number}`,
				children: [{ type: 'paragraph', children }],
			},
		];
	if (!runIn) return [{ type: 'paragraph', children }];
	const depth = depths.get(passage.section ?? '') ?? 1;
	return [headingNode(text.slice(0, runIn), depth), { type: 'paragraph', children }];
}

/** The text from `start`, with a footnote mark after each glossary term. */
function phrasing(text: string, start: number, uses: readonly TermUse[]): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let from = start;
	for (const { end, entry } of uses.filter((use) => use.end > start)) {
		nodes.push({ type: 'text', value: text.slice(from, end) });
		nodes.push({ type: 'footnoteReference', identifier: `${entry}`, label: `${entry}` });
		from = end;
	}
	return [...nodes, { type: 'text', value: text.slice(from) }];
}

function rowNode(text: string, cells: readonly number[]): TableRow {
	const children = cells.map((start, order) => {
		const end = cells[order + 1];
		const value = text.slice(start, end === undefined ? undefined : end - 1);
		return { type: 'tableCell' as const, children: [{ type: 'text' as const, value }] };
	});
	return { type: 'tableRow', children };
}

/** Rows that follow each other make one table. */
function joinTables(nodes: readonly RootContent[]): RootContent[] {
	const joined: RootContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'table' && last?.type === 'table') last.children.push(...node.children);
		else joined.push(node);
	}
	return joined;
}

function readBlock(node: RootContent): MarkdownBlock[] {
	if (node.type === 'heading') return [{ type: 'heading', text: textOf(node) }];
	if (node.type === 'table')
		return node.children.map((row) => ({ type: 'text', text: row.children.map(textOf).join(' ') }));
	return [{ type: 'text', text: textOf(node) }];
}

/** The visible text of a node; footnote marks are no part of it. */
function textOf(node: RootContent | PhrasingContent | { children: unknown }): string {
	if ('value' in node) return node.value;
	if (!('children' in node)) return '';
	return (node.children as (RootContent | PhrasingContent)[]).map(textOf).join('');
}
