/** A report as its reading page shows it, in one script. */
import type { Figure } from '../analysis/figures/contract.ts';
import type { Heading, Passage, Report } from '../corpus/contract.ts';
import { findTermUses } from '../corpus/glossary.ts';
import { inReadingOrder, type ReadingBlock } from '../corpus/reading-order.ts';
import type { ReportText } from '../corpus/report-file.ts';
import type { Converter } from '../script/converter.ts';
import { levelsOf, outlineTree, type HeadingLevel, type OutlineEntry } from './outline.ts';
import { figureMarks } from './passage-marks.ts';
import {
	passageView,
	type PassageSegment,
	type PassageView,
	type PhraseMarking,
} from './passage-view.ts';
import { segmentText } from './segment-text.ts';

export interface HeadingBlock {
	type: 'heading';
	id: string;
	level: HeadingLevel;
	segments: PassageSegment[];
}

/** Passages that stand together: the rows of a table, the items of a list, or one paragraph. */
export interface PassageBlock {
	type: 'passages';
	kind: PassageView['kind'];
	passages: PassageView[];
}
export type ReportBlock = HeadingBlock | PassageBlock;

/** The words of a report's head, in one script. */
export interface ReportHead {
	title: string;
	subtitle?: string;
	byline?: string;
	issuer?: string;
	metadata: { label: string; value: string }[];
}

export interface ReportView extends ReportHead {
	outline: OutlineEntry[];
	blocks: ReportBlock[];
}

/** What is to be marked in the text. */
interface Marked {
	figures?: readonly Figure[];
	phrases?: PhraseMarking;
}

export function reportInScript(
	{ report, passages, figures, phrases }: ReportText & Marked,
	convert: Converter,
): ReportView {
	const outline = outlineInScript(report.outline, { passages, convert });
	const texts = new Map(outline.map(({ id, text }) => [id, text]));
	const levels = levelsOf(report.outline);
	const uses = findTermUses(passages);
	const figuresIn = Map.groupBy(figures ?? [], ({ heading, passage }) => heading ?? passage ?? '');
	const context = {
		convert,
		usesIn: Map.groupBy(uses, ({ passage }) => passage),
		usesOf: Map.groupBy(uses, ({ entry }) => entry),
		figures: figuresIn,
		runInDepths: new Map(
			report.outline.filter(({ runIn }) => runIn).map(({ id, depth }) => [id, depth]),
		),
		...(phrases && { phrases }),
	};
	const toBlock = (block: ReadingBlock): ReportBlock => {
		if (block.type === 'passage') {
			const passage = passageView(block.passage, context);
			return { type: 'passages', kind: passage.kind, passages: [passage] };
		}
		const { id, text } = block.heading;
		const marks = figureMarks(figuresIn.get(id) ?? []);
		const segments = segmentText(texts.get(id) ?? text, marks);
		return { type: 'heading', id, level: levels.get(id) ?? 2, segments };
	};
	const blocks = inReadingOrder(report.outline, passages).map(toBlock);
	return {
		...headInScript(report, convert),
		outline: outlineTree(outline),
		blocks: joinGroups(blocks),
	};
}

/** Title, issuer and the entries of the portal's table, labels included: 索引号, 索引號. */
export function headInScript(report: Report, convert: Converter): ReportHead {
	const { title, subtitle, byline, issuer, metadata } = report;
	return {
		title: convert(title),
		...(subtitle !== undefined && { subtitle: convert(subtitle) }),
		...(byline !== undefined && { byline: convert(byline) }),
		...(issuer !== undefined && { issuer: convert(issuer) }),
		metadata: metadata.map(({ label, value }) => ({
			label: convert(label),
			value: convert(value),
		})),
	};
}

/** Run-in headings are cut from their converted passage, so that they read the same in both places. */
function outlineInScript(
	outline: readonly Heading[],
	{ passages, convert }: { passages: readonly Passage[]; convert: Converter },
): Heading[] {
	const opened = new Map(
		passages.filter(({ runIn }) => runIn).map((passage) => [passage.section, passage]),
	);
	return outline.map((heading) => {
		const passage = heading.runIn ? opened.get(heading.id) : undefined;
		const text = passage
			? convert(passage.text).slice(0, heading.text.length)
			: convert(heading.text);
		return { ...heading, text };
	});
}

const groupedKinds: ReadonlySet<PassageView['kind']> = new Set([
	'list-item',
	'table-row',
	'glossary',
]);

function joinGroups(blocks: readonly ReportBlock[]): ReportBlock[] {
	const joined: ReportBlock[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const isSame =
			last?.type === 'passages' &&
			block.type === 'passages' &&
			last.kind === block.kind &&
			groupedKinds.has(block.kind);
		if (isSame) last.passages.push(...block.passages);
		else joined.push(block);
	}
	return joined;
}
