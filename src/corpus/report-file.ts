/** The files of `src/content/reports/`: metadata and spans as front matter, the text as Markdown. */
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import {
	headingSchema, passageSchema, reportSchema, type Heading, type Passage, type Report,
} from './contract.ts'; // prettier-ignore
import { withoutFinalMark } from './heading-styles.ts';
import { readMarkdown, writeMarkdown } from './markdown.ts';
import { inReadingOrder } from './reading-order.ts';
import { formatSpans, parseSpans } from './span-notation.ts';

/** Headings and passages as the front matter keeps them: without their text, spans in short form. */
const headingNoteSchema = headingSchema
	.pick({ depth: true, runIn: true, passage: true })
	.extend({ at: z.string() });
const passageNoteSchema = passageSchema
	.pick({ kind: true, section: true, runIn: true, term: true, cells: true })
	.extend({ at: z.string() });

const frontMatterSchema = reportSchema.omit({ outline: true }).extend({
	headings: z.array(headingNoteSchema),
	passages: z.array(passageNoteSchema),
});
type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A report and its passages, without what the reading of the source left beside them. */
export const reportTextSchema = z.strictObject({
	report: reportSchema,
	passages: z.array(passageSchema),
});
export type ReportText = z.infer<typeof reportTextSchema>;

/** The content of a report's file: front matter, then the text. */
export function formatReportFile({ report, passages }: ReportText): string {
	const { outline, ...rest } = report;
	const front: FrontMatter = {
		...rest,
		headings: outline.map(({ depth, runIn, passage, source }) => {
			return { depth, runIn, ...(passage && { passage }), at: formatSpans(source) };
		}),
		passages: passages.map(({ kind, section, runIn, term, cells, source }) => {
			const marks = { ...(runIn && { runIn }), ...(term && { term }), ...(cells && { cells }) };
			return { kind, ...(section && { section }), ...marks, at: formatSpans(source) };
		}),
	};
	return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeMarkdown(outline, passages)}`;
}

/** Reads what `formatReportFile` writes; throws where the front matter and the text do not match. */
export function parseReportFile(content: string): ReportText {
	const found = /^---\n(.*?)\n---\n(.*)$/s.exec(content);
	if (!found?.[1]) throw new Error('Expected front matter between two lines of ---, got none');
	const front = frontMatterSchema.parse(parse(found[1]));
	const { headings: headingNotes, passages: passageNotes, ...rest } = front;
	const { file } = rest.source;
	const outline = headingNotes.map((note, index) => readHeading(note, { index, file }));
	const passages = passageNotes.map((note, index) =>
		readPassage(note, { index, report: rest, file }),
	);
	fillTexts({ outline, passages }, found[2] ?? '');
	return { report: { ...rest, outline }, passages };
}

function readHeading(
	{ at, ...note }: FrontMatter['headings'][number],
	{ index, file }: { index: number; file: string },
): Heading {
	return { id: `h${index + 1}`, ...note, text: '', source: parseSpans(at, file) };
}

function readPassage(
	{ at, ...note }: FrontMatter['passages'][number],
	{ index, report, file }: { index: number; report: Pick<Report, 'id' | 'url'>; file: string },
): Passage {
	const number = index + 1;
	return {
		id: `${report.id}#p${number}`,
		report: report.id,
		number,
		headings: [],
		text: '',
		...note,
		source: parseSpans(at, file),
		url: `${report.url}#p${number}`,
	};
}

interface Body {
	outline: Heading[];
	passages: Passage[];
}

/** Puts the blocks of the Markdown into the headings and passages that the front matter announces. */
function fillTexts({ outline, passages }: Body, markdown: string): void {
	const blocks = readMarkdown(markdown).values();
	const take = (): string => {
		const { value } = blocks.next();
		if (!value) throw new Error(`Expected a block for each heading and passage, got too few`);
		return value.text;
	};
	const byId = new Map(outline.map((heading) => [heading.id, heading]));
	for (const block of inReadingOrder(outline, passages)) {
		if (block.type === 'heading') block.heading.text = take();
		else fillPassage(block.passage, { headings: byId, take });
	}
	if (!blocks.next().done)
		throw new Error('Expected a block for each heading and passage, got more');
	fillPaths(outline, passages);
}

/** A run-in heading is a block of its own in Markdown and the start of the passage everywhere else. */
function fillPassage(
	passage: Passage,
	{ headings, take }: { headings: ReadonlyMap<string, Heading>; take: () => string },
): void {
	if (!passage.runIn) {
		passage.text = take();
		return;
	}
	const head = take();
	passage.text = head + take();
	const heading = headings.get(passage.section ?? '');
	if (heading) heading.text = withoutFinalMark(head);
}

/**
 * Gives each passage the texts of the headings above it, from the outermost down. What a section
 * does not lie in is over: a closing address ends the headings before it.
 */
function fillPaths(outline: readonly Heading[], passages: readonly Passage[]): void {
	const indexes = new Map(outline.map(({ id }, index) => [id, index]));
	const open: Heading[] = [];
	let next = 0;
	for (const passage of passages) {
		const { section } = passage;
		const last = section === undefined ? -1 : (indexes.get(section) ?? -1);
		for (const heading of outline.slice(next, last + 1)) {
			while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
			open.push(heading);
		}
		next = Math.max(next, last + 1);
		while (open.length && open.at(-1)?.id !== section) open.pop();
		passage.headings = open.map(({ text }) => text);
	}
}
