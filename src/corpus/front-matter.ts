/** The head of a source: which line is the title, what stands above it, who speaks. */
import { isFurniture } from './furniture.ts';
import { headingNumber } from './heading-styles.ts';
import type { Line } from './lines.ts';
import {
	isCredit,
	isLabel,
	isProse,
	isSalutation,
	isSpeakerLine,
	isTerminated,
} from './line-shapes.ts';
import { readMetadata, valueOf, type MetadataEntry } from './metadata.ts';
import { restorePunctuation } from './punctuation.ts';

export type HeadRole = 'title' | 'subtitle' | 'byline' | 'metadata' | 'furniture';

export interface FrontMatter {
	/** Role of each line of the head, by its index among the lines; the others belong to the body. */
	roles: ReadonlyMap<number, HeadRole>;
	metadata: MetadataEntry[];
}

interface Head {
	lines: readonly Line[];
	file: string;
	/** Index of the first line of running text, the end of the head. */
	end: number;
	entries: ReadonlyMap<number, MetadataEntry[]>;
}

/** Reads the head of a report; `pageTitle` is the `<title>` of a saved page. */
export function readFrontMatter(
	lines: readonly Line[],
	{ file, pageTitle }: { file: string; pageTitle?: string | undefined },
): FrontMatter {
	const end = findEnd(lines, file);
	const entries = new Map<number, MetadataEntry[]>();
	lines.slice(0, end).forEach((line, index) => {
		const found = readMetadata(line, file);
		if (found) entries.set(index, found);
	});
	const head = { lines, file, end, entries };
	const title = findTitle(head, pageTitle);
	return { roles: assignRoles(head, title), metadata: [...entries.values()].flat() };
}

/** A head is never longer than this many lines, whatever a page puts above its report. */
const longestHead = 120;

function findEnd(lines: readonly Line[], file: string): number {
	const first = lines.findIndex((line) => startsBody(line, file));
	return Math.min(first === -1 ? lines.length : first, longestHead);
}

function startsBody(line: Line, file: string): boolean {
	const { text } = line.content;
	if (line.isOutside || readMetadata(line, file)) return false;
	if (isSalutation(text)) return true;
	return text.length >= 36 && isTerminated(text) && isProse(text) && !isFurniture(text, 'start');
}

/** Index of the title: the best of the lines that could be one, the first among equals. */
function findTitle(head: Head, pageTitle: string | undefined): number | undefined {
	const named = [valueOf([...head.entries.values()].flat(), 'title'), pageTitle];
	let best: { index: number; score: number } | undefined;
	for (let index = 0; index < Math.max(head.end, 1) && index < head.lines.length; index += 1) {
		const line = head.lines[index];
		if (!line || head.entries.has(index) || !couldBeTitle(line)) continue;
		const score = scoreTitle(line, head.lines[index + 1], named);
		if (!best || score > best.score) best = { index, score };
	}
	return best?.index;
}

function couldBeTitle({ content: { text }, markedDepth }: Line): boolean {
	if (text.length > 80 || isFurniture(text, 'start')) return false;
	if (markedDepth) return true;
	const isOther =
		isSpeakerLine(text) || isCredit(text) || isSalutation(text) || headingNumber(text);
	return !isOther && !/[。；;]|[：:]$/.test(text) && /\p{Script=Han}{2}/u.test(text);
}

const documentName = /(?:报告|讲话|工作总结|工作要点|工作安排|工作计划)(?:[（(].{1,12}[）)])?$/; // 政府工作报告(摘要)

function scoreTitle(line: Line, next: Line | undefined, named: (string | undefined)[]): number {
	const { text } = line.content;
	const marked = line.markedDepth === 1 ? 6 : line.markedDepth ? 2 : 0;
	const isNamed = named.some((name) => name && isSameTitle(name, text));
	const hasSpeaker = next !== undefined && isSpeakerLine(next.content.text);
	const outside = line.isOutside ? -1 : 0;
	return (
		marked + outside + (isNamed ? 8 : 0) + (documentName.test(text) ? 5 : 0) + (hasSpeaker ? 3 : 0)
	);
}

/** Page titles add the site's name: 政府工作报告_某某区人民政府 names 政府工作报告. */
function isSameTitle(name: string, text: string): boolean {
	const [long, short] = [name, text].map((title) => restorePunctuation(title).replace(/\s/g, ''));
	if (!long || !short) return false;
	return (
		long === short ||
		(short.length >= 6 && long.startsWith(short) && /^[_\-|—–]/.test(long.slice(short.length)))
	);
}

function assignRoles(head: Head, title: number | undefined): Map<number, HeadRole> {
	const roles = new Map<number, HeadRole>();
	head.entries.forEach((_, index) => roles.set(index, 'metadata'));
	if (title !== undefined) roles.set(title, 'title');
	const titleText = title === undefined ? '' : (head.lines[title]?.content.text ?? '');
	for (let index = 0; index < head.end; index += 1) {
		const line = head.lines[index];
		if (!line || roles.has(index)) continue;
		const isAbove = title !== undefined && index < title;
		const role = isAbove ? roleAbove(head, index, title) : roleBelow(line, index - (title ?? 0));
		if (role) roles.set(index, role);
		else if (titleText && isSameTitle(titleText, line.content.text)) roles.set(index, 'furniture');
	}
	return roles;
}

/** Above the title: a line set over it (引题) if it touches it, else what is left of the page's menu. */
function roleAbove({ lines, entries }: Head, index: number, title: number): HeadRole | undefined {
	const line = lines[index];
	if (!line) return undefined;
	const { text } = line.content;
	if (line.isOutside || isFurniture(text, 'start')) return 'furniture';
	const touches = index === title - 1 && !entries.has(index - 1);
	if (touches && (line.markedDepth || text.length >= 6) && !isTerminated(text)) return 'subtitle';
	return isLabel(text) ? 'furniture' : undefined;
}

function roleBelow(line: Line, distance: number): HeadRole | undefined {
	const { text } = line.content;
	if (isSpeakerLine(text) && distance <= 4) return 'byline';
	if (/^[—－]{2}/.test(text) && distance === 1 && !isTerminated(text)) return 'subtitle';
	if (line.isOutside || isFurniture(text, 'body')) return 'furniture';
	return undefined;
}
