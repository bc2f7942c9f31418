/** A report as the comparison in the browser reads it, in one script. */
import type { PackedStatements } from '../../analysis/counterparts/packed.ts';
import type { Figure } from '../../analysis/figures/contract.ts';
import type { PhraseMark } from '../../analysis/phrases/phrase-marks.ts';
import type { Passage, Report } from '../../corpus/contract.ts';
import { inReadingOrder } from '../../corpus/reading-order.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { Converter } from '../../script/converter.ts';
import { yearsLine } from '../disclosure.ts';
import { formatDate } from '../formats.ts';
import type { PageContext } from '../page-context.ts';
import { figureMarks, sharedPhraseMarks } from '../passage-marks.ts';
import { placeName, type PlaceIndex } from '../place-index.ts';
import { reportLabel } from '../themes/report-label.ts';
import type { ComparedFigure, ComparedMark, ComparedPassage, ComparedReport } from './contract.ts';

export interface ComparedSource extends ReportText {
	packed: PackedStatements;
	partners: readonly Report[];
	/** All figures of the report, and the phrases that each passage shares with other reports. */
	figures: readonly Figure[];
	phrases: ReadonlyMap<string, readonly PhraseMark[]>;
}

export function comparedReport(
	source: ComparedSource,
	{
		places,
		figures,
		context,
	}: { places: PlaceIndex; figures: ComparedFigure[]; context: PageContext },
): ComparedReport {
	const { report, packed, partners } = source;
	const { convert, t } = context;
	const found = places.byId.get(report.place ?? '');
	const place = found && placeName(found, convert);
	const label = reportLabel(report, { places, context });
	return {
		id: report.id,
		title: convert(report.title),
		label,
		place: place?.short ?? label,
		...(place?.colour !== undefined && { colour: place.colour }),
		years: yearsLine(report, t),
		source: sourceLine(report, convert),
		url: report.url,
		passages: comparedPassages(source, convert),
		figures,
		partners: partners.map((partner) => ({
			id: partner.id,
			label: reportLabel(partner, { places, context }),
		})),
		packed,
	};
}

/** 区融媒体中心，2025年1月4日，003_xxx.txt */
function sourceLine({ issuer, published, source }: Report, convert: Converter): string {
	const parts = [issuer && convert(issuer), published && formatDate(published), source.file];
	return parts.filter(Boolean).join('，');
}

/** Every passage, with the headings that stand between it and the one before. */
function comparedPassages(source: ComparedSource, convert: Converter): ComparedPassage[] {
	const { report, passages, phrases } = source;
	const inText = source.figures.filter(({ heading }) => heading === undefined);
	const figures = Map.groupBy(inText, ({ passage }) => passage);
	const compared: ComparedPassage[] = [];
	let headings: string[] = [];
	for (const block of inReadingOrder(report.outline, passages)) {
		if (block.type === 'heading') {
			headings.push(convert(block.heading.text));
			continue;
		}
		const { id } = block.passage;
		const marks = comparedMarks(figures.get(id) ?? [], phrases.get(id) ?? []);
		compared.push({
			...comparedPassage(block.passage, convert),
			...(marks.length && { marks }),
			...(headings.length && { before: headings }),
		});
		headings = [];
	}
	const last = compared.at(-1);
	if (last && headings.length) last.after = headings;
	return compared;
}

function comparedPassage(
	{ number, text, theme, runIn }: Passage,
	convert: Converter,
): ComparedPassage {
	return {
		number,
		section: theme?.primary ?? 'none',
		...(theme?.secondary.length && { also: theme.secondary }),
		text: convert(text),
		...(runIn && { runIn }),
	};
}

function comparedMarks(figures: readonly Figure[], phrases: readonly PhraseMark[]): ComparedMark[] {
	const marked = figureMarks(figures);
	return [
		...marked.map(({ start, end, isTarget }): ComparedMark => {
			return [start, end, isTarget ? 'target' : 'figure'];
		}),
		...sharedPhraseMarks(phrases, marked).map(({ start, end, phrase }): ComparedMark => {
			return phrase === undefined ? [start, end, 'phrase'] : [start, end, 'phrase', phrase];
		}),
	];
}
