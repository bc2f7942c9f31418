/** Source text → lines: what stands on one line of the page, each traced to its place in the file. */
import { concat, slice, traceLine, trim, type TracedText } from './traced-text.ts';

/** One line of a report as published, white space at its ends removed. */
export interface Line {
	readonly content: TracedText;
	/** Empty lines between this line and the one before it. */
	readonly gap: number;
	/** The line began with white space: the mark of a new paragraph in Chinese setting. */
	readonly isIndented: boolean;
	/** Heading depth that the file itself marks: `##` or `<h2>` is 2. */
	readonly markedDepth?: number;
	/** Offsets in `content` at which the cells of a table row begin. */
	readonly cells?: readonly number[];
	/** Outside the element that holds the article (HTML only): navigation, side columns, footers. */
	readonly isOutside?: boolean;
}

/** Lines of a text or Markdown file. A line number counts `\n` alone, as editors and `sed -n` do. */
export function readPlainLines(text: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	text.split('\n').forEach((raw, index) => {
		for (const part of splitCarriageReturns(raw)) {
			const line = readLine(traceLine(part.text, index + 1, part.column), gap);
			if (line) lines.push(line);
			gap = line ? 0 : gap + 1;
		}
	});
	return readTables(lines);
}

/** Old Macintosh files and mixed line ends leave `\r` inside what `\n` calls a line. */
function splitCarriageReturns(raw: string): { text: string; column: number }[] {
	if (!raw.includes('\r')) return [{ text: raw, column: 0 }];
	let column = 0;
	const parts = raw.replace(/\r$/, '').split('\r');
	return parts.map((text) => {
		const part = { text, column };
		column += text.length + 1;
		return part;
	});
}

const markdownHeading = /^(#{1,6})[ \t\u3000]+(?=\S)/; // "## 2024年十大民生实事项目出炉", not "#1机组并网"

function readLine(raw: TracedText, gap: number): Line | undefined {
	const content = trim(withoutControls(raw));
	if (!content.text) return undefined;
	const isIndented = /^\s/.test(raw.text);
	const marker = isIndented ? null : markdownHeading.exec(content.text);
	if (!marker?.[1] || !isHeadingText(content.text)) return { content, gap, isIndented };
	const heading = slice(content, marker[0].length);
	return { content: heading, gap, isIndented, markedDepth: marker[1].length };
}

/** A sentence after a # is a paragraph that begins with that character. */
function isHeadingText(text: string): boolean {
	return text.length <= 100 && !/[。；;]$/.test(text);
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/;

/** Control characters cannot be shown; those at the ends go, those inside are kept for the coverage. */
function withoutControls(raw: TracedText): TracedText {
	if (!controls.test(raw.text)) return raw;
	const cleaned = [...raw.text].map((character) => (controls.test(character) ? ' ' : character));
	return { text: cleaned.join(''), spans: raw.spans };
}

const tableRow = /^\|.*\|$/;
const tableRule = /^\|(?:[ :]*-+[ :]*\|)+$/;

/** Reads the rows of Markdown tables: a row, a rule `|---|---|`, and the rows under it. */
function readTables(lines: readonly Line[]): Line[] {
	const rows = new Set<number>();
	lines.forEach((line, index) => {
		if (!tableRule.test(line.content.text)) return;
		if (!tableRow.test(lines[index - 1]?.content.text ?? '')) return;
		rows.add(index - 1).add(index);
		for (let next = index + 1; isNextRow(lines[next]); next += 1) rows.add(next);
	});
	return lines.map((line, index) => (rows.has(index) ? readRow(line) : line));
}

function isNextRow(line: Line | undefined): boolean {
	return line?.gap === 0 && tableRow.test(line.content.text);
}

/** The cells without their bars, a space for the bar between two; a rule has no cells. */
function readRow(line: Line): Line {
	const { text } = line.content;
	if (tableRule.test(text)) return { ...line, cells: [] };
	const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
	const cells = bars
		.slice(0, -1)
		.map((bar, order) => trim(slice(line.content, bar + 1, bars[order + 1])));
	return {
		...line,
		...joinCells(cells, (order) => slice(line.content, bars[order] ?? 0, (bars[order] ?? 0) + 1)),
	};
}

/** The text of a row and the offsets of its cells; `breakBefore` is the source of the space before a cell. */
export function joinCells(
	cells: readonly TracedText[],
	breakBefore: (order: number) => TracedText,
): Pick<Line, 'content' | 'cells'> {
	const starts: number[] = [];
	const parts: TracedText[] = [];
	let length = 0;
	cells.forEach((cell, order) => {
		if (order) parts.push({ ...breakBefore(order), text: ' ' });
		if (order) length += 1;
		starts.push(length);
		parts.push(cell);
		length += cell.text.length;
	});
	return { content: concat(parts), cells: starts };
}
