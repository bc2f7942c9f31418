/** HTML saved from a browser → lines, each character traced to its place in the saved file. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { alignText, lineStarts, textStart } from './html-align.ts';
import { children, elementText, findArticle, silentElements } from './html-article.ts';
import { joinCells, type Line } from './lines.ts';
import { concat, sliceEach, trim, type TracedText } from './traced-text.ts';

/** True for a saved page: `<!DOCTYPE html>`, `<html>` or another element before any text. */
export function isHtml(text: string): boolean {
	const start = text
		.slice(0, 4000)
		.replace(/<!--.*?-->/gs, '')
		.trimStart();
	return /^<(?:!doctype html|\?xml|html|head|body|div|p|table|meta|title|h[1-6]|article|section|main|header|center|span|font|ul|ol|br|img|strong|b|a)\b/i.test(
		start,
	);
}

/** Title and lines of a saved page; scripts, styles, menus and forms have no lines. */
export function readHtmlLines(html: string): { title?: string; lines: Line[] } {
	const document = parse(html, { sourceCodeLocationInfo: true });
	const lines = walk(document, { html, starts: lineStarts(html) });
	const title = elementText(document, 'title');
	return { ...(title && { title }), lines };
}

const blockElements = new Set(
	'p div li ul ol dl dt dd tr table tbody thead section article header aside main h1 h2 h3 h4 h5 h6 blockquote br hr pre figure figcaption address form body'.split(' '),
); // prettier-ignore

interface File {
	html: string;
	starts: readonly number[];
}

/** What an element says of the text inside it. */
interface Setting {
	isOutside: boolean;
	depth: number | undefined;
	isRow: boolean;
	/** Line ends of the file count: `<pre>`. */
	isPreformatted: boolean;
}

/** A node to be entered, or the end of a block element. */
type Step = { node: Tree.Node; setting: Setting } | { end: Setting };

function walk(document: Tree.Document, file: File): Line[] {
	const article = findArticle(document);
	const lines: Line[] = [];
	let cells: TracedText[][] = [[]];
	let gap = 1;
	const endLine = (setting: Setting): boolean => {
		const line = buildLine(cells, setting);
		if (line) lines.push({ ...line, gap });
		cells = [[]];
		gap = 1;
		return line !== undefined;
	};
	const readLines = (texts: readonly TracedText[], setting: Setting): void => {
		texts.forEach((text, order) => {
			if (order) gap = endLine(setting) ? 0 : 1;
			cells.at(-1)?.push(text);
		});
	};
	const outermost: Setting = {
		isOutside: article !== undefined,
		depth: undefined,
		isRow: false,
		isPreformatted: false,
	};
	const stack: Step[] = [{ node: document, setting: outermost }];
	for (let step = stack.pop(); step; step = stack.pop()) {
		if ('end' in step) {
			endLine(step.end);
			continue;
		}
		const { node, setting } = step;
		if (node.nodeName === '#text') {
			const text = readText(node as Tree.TextNode, file);
			// A row is one line, whatever its cells hold.
			readLines(setting.isPreformatted && !setting.isRow ? splitLines(text) : [text], setting);
		}
		if (silentElements.has(node.nodeName)) continue;
		const inner = settingInside(node, setting, article);
		const isBlock = blockElements.has(node.nodeName) && !(setting.isRow && node.nodeName !== 'tr');
		if (isBlock) endLine(setting);
		if (isCell(node) && cells.at(-1)?.length) cells.push([]);
		if (isBlock) stack.push({ end: inner });
		for (const child of children(node).toReversed()) stack.push({ node: child, setting: inner });
	}
	endLine(outermost);
	return lines;
}

function isCell({ nodeName }: Tree.Node): boolean {
	return nodeName === 'td' || nodeName === 'th';
}

function settingInside(node: Tree.Node, outer: Setting, article: Tree.Node | undefined): Setting {
	const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
	return {
		isOutside: outer.isOutside && node !== article,
		depth: level ? Number(level) : outer.depth,
		// A table may hold the whole article; only the tables inside it are tables of data.
		isRow: node !== article && (outer.isRow || node.nodeName === 'tr'),
		isPreformatted: outer.isPreformatted || node.nodeName === 'pre',
	};
}

function readText(node: Tree.TextNode, { html, starts }: File): TracedText {
	const at = node.sourceCodeLocation;
	if (!at) return { text: '', spans: [] };
	const offset = textStart(node.value, html, at.startOffset);
	return alignText(node.value, { raw: html.slice(offset, at.endOffset), offset, starts });
}

/** The lines of preformatted text, without the breaks between them. */
function splitLines(traced: TracedText): TracedText[] {
	let start = 0;
	const ranges = traced.text.split('\n').map((line) => {
		const range = [start, start + line.length] as const;
		start += line.length + 1;
		return range;
	});
	return sliceEach(traced, ranges);
}

function buildLine(
	cells: readonly TracedText[][],
	setting: Setting,
): Omit<Line, 'gap'> | undefined {
	const raw = cells.map((parts) => collapse(concat(parts)));
	const texts = raw.map(trim).filter(({ text }) => text);
	if (!texts.length) return undefined;
	const isIndented = /^\s/.test(raw[0]?.text ?? '');
	const { content, cells: starts } = joinCells(texts, (order) => cellBreak(texts[order]));
	return {
		content,
		isIndented,
		...(texts.length > 1 && starts && { cells: starts }),
		...(setting.depth && { markedDepth: setting.depth }),
		...(setting.isOutside && { isOutside: true }),
	};
}

/** The space between two cells; it stands where the second one begins. */
function cellBreak(next: TracedText | undefined): TracedText {
	const first = next?.spans[0];
	if (!first) return { text: '', spans: [] };
	const { line, column } = first;
	return { text: ' ', spans: [{ line, column, endLine: line, endColumn: column, offset: 0 }] };
}

/** Line ends of the file mean nothing in HTML: between hanzi they vanish, elsewhere they are a space. */
function collapse(traced: TracedText): TracedText {
	const { text } = traced;
	const pieces = [...text.matchAll(/[\n\r\t ]+|[^\n\r\t ]+/g)]
		.map(({ 0: piece, index }) => ({
			isSpace: /^[\n\r\t ]/.test(piece),
			start: index,
			end: index + piece.length,
		}))
		.filter(({ isSpace, start, end }) => !isSpace || !isBreakInHan(text, start, end));
	const kept = sliceEach(
		traced,
		pieces.map(({ isSpace, start, end }) => [start, isSpace ? start + 1 : end] as const),
	);
	return concat(
		kept.map((part, index) => (pieces[index]?.isSpace ? { ...part, text: ' ' } : part)),
	);
}

function isBreakInHan(text: string, start: number, end: number): boolean {
	const around = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
	return text.slice(start, end).includes('\n') && /[\p{Script=Han}，。；：、（）“”]/u.test(around);
}
