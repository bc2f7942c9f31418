/** Shows what was found, grouped by report. */
import type { ReportCard } from '../../search/contract.ts';
import { excerptOf } from '../../search/excerpt.ts';
import type { Mark } from '../../search/find-text.ts';
import type { HeadingHit, PassageHit } from '../../search/scan-sheet.ts';
import type { ReportHits } from '../../search/searcher.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { fill, slot, type View } from './view.ts';

export interface ShowContext {
	view: View;
	labels: SearchLabels;
	/** Whole address of `reports/jintan-2024/#p12`. */
	address: (url: string) => string;
	/** The same with what is to be marked on the page: `query`, or what was asked. */
	link: (url: string, query?: string) => string;
}

/** Fills `list` with reports until `most` passages are shown, and says how many are. */
export function showReports(
	list: HTMLElement,
	reports: readonly ReportHits[],
	{ most, ...context }: ShowContext & { most: number },
): number {
	let shown = 0;
	const items: HTMLElement[] = [];
	for (const hits of reports) {
		if (shown >= most) break;
		items.push(reportItem({ ...hits, passages: hits.passages.slice(0, most - shown) }, context));
		shown += hits.passages.length;
	}
	list.replaceChildren(...items);
	return Math.min(shown, most);
}

function reportItem(
	{ report, titles, headings, passages }: ReportHits,
	context: ShowContext,
): HTMLElement {
	const { view, link, labels } = context;
	const item = view.copy('report');
	if (report.place?.colour) item.dataset['colour'] = String(report.place.colour);
	slot(item, 'place').textContent = report.place?.name ?? '';
	const title = slot(item, 'title');
	title.setAttribute('href', link(report.url));
	title.replaceChildren(
		...markedText(report.title, titles.find(({ text }) => text === report.title)?.marks ?? []),
	);
	slot(item, 'facts').textContent = factsOf(report, labels);
	const others = titles.filter(({ text }) => text !== report.title);
	slot(item, 'headings').append(
		...[...others, ...headings].map((hit) => headingItem(hit, report, context)),
	);
	slot(item, 'passages').append(...passages.map((hit) => passageItem(hit, report, context)));
	return item;
}

/** 政府工作报告 · 回顾2024年 计划2025年 */
function factsOf({ kind, reviews, plans }: ReportCard, { names, years }: SearchLabels): string {
	const line = (label: string, list: readonly number[]) =>
		list.length ? [fill(label, { years: list.join(years.between) })] : [];
	return [
		names.kind[kind] ?? '',
		[...line(years.reviews, reviews), ...line(years.plans, plans)].join(' '),
	]
		.filter(Boolean)
		.join(' · ');
}

function headingItem(
	{ text, heading, marks }: HeadingHit,
	report: ReportCard,
	context: ShowContext,
) {
	const item = context.view.copy('heading');
	const link = slot(item, 'link');
	link.setAttribute('href', context.link(`${report.url}${heading ? `#${heading.id}` : ''}`));
	link.append(...markedText(text, marks));
	return item;
}

function passageItem({ passage, marks }: PassageHit, report: ReportCard, context: ShowContext) {
	const { view, labels, link } = context;
	const { number, kind, text, headings } = passage;
	const item = view.copy('passage');
	item.dataset['passage'] = `${report.id}#p${number}`;
	slot(item, 'link').setAttribute('href', link(`${report.url}#p${number}`));
	slot(item, 'where').textContent = [
		fill(labels.passage, { n: number }),
		...placeOf({ kind: labels.passageKinds[kind], heading: headings.at(-1) }),
	].join(' · ');
	slot(item, 'excerpt').append(...excerptNodes(text, marks));
	return item;
}

/** 名词解释 · 一、重点工作; a heading that names the kind itself says it once. */
function placeOf({ kind, heading }: { kind?: string | undefined; heading?: string | undefined }) {
	const isNamed = kind !== undefined && heading?.startsWith(kind);
	return [isNamed ? undefined : kind, heading].filter((part) => part !== undefined);
}

function excerptNodes(text: string, marks: readonly Mark[]): Node[] {
	return excerptOf(text, marks).map((part) => {
		if (part === 'gap') return new Text('……');
		return part.isMarked ? markOf(part.text) : new Text(part.text);
	});
}

function markedText(text: string, marks: readonly Mark[]): Node[] {
	const ends = [...marks.map(({ start }) => start), text.length];
	return ends.flatMap((end, index) => {
		const last = marks[index - 1];
		const before = last ? [markOf(text.slice(last.start, last.end))] : [];
		return [...before, new Text(text.slice(last?.end ?? 0, end))];
	});
}

function markOf(text: string): HTMLElement {
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}
