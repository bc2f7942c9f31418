/** Everything that the reading page of a report shows, in one script. */
import { breadcrumbNode, type Crumb } from './breadcrumb.ts';
import { citationOf, passageCitationOf, type CitationPart, type Cited } from './citation.ts';
import { config } from './config.ts';
import {
	mastheadFacts,
	ownRows,
	publishedRows,
	yearsLine,
	type DisclosureRow,
} from './disclosure.ts';
import type { JsonLdNode } from './json-ld.ts';
import { contactOf, mistakeAddress } from './mistakes.ts';
import type { PageContext } from './page-context.ts';
import type { PassageToolsData } from './passage-tools.ts';
import { placeName, type PlaceName } from './place-index.ts';
import { colophonOf, runningLinesOf, type Colophon } from './print/colophon.ts';
import type { RunningLines } from './print/running-lines.ts';
import type { ReadingSource } from './reading-sources.ts';
import { reportLink, reportPath, type ReportLink } from './report-link.ts';
import { reportNode } from './report-node.ts';
import { reportInScript, type ReportView } from './report-view.ts';

export interface ReadingPage {
	title: string;
	description: string;
	jsonLd: JsonLdNode[];
	crumbs: Crumb[];
	place: PlaceName | undefined;
	report: ReportView;
	facts: string[];
	/** Address of the page that shows the source. */
	source: string;
	tools: ReportToolsView;
	passageTools: PassageToolsData;
	running: RunningLines;
	colophon: Colophon;
	previous: ReportLink | undefined;
	next: ReportLink | undefined;
	related: PlaceName[];
}

export interface ReportToolsView {
	/** Whole address of the page, where it is known. */
	page: string | undefined;
	citation: CitationPart[];
	downloads: { name: string; href: string }[];
	disclosure: { published: DisclosureRow[]; ours: DisclosureRow[] };
	mistake: string;
}

export function readingPage(source: ReadingSource, context: PageContext): ReadingPage {
	const { report, phrases: marks, ...text } = source;
	const { convert, t, href } = context;
	const phrases = marks && { marks, href };
	const view = reportInScript({ ...text, report, ...(phrases && { phrases }) }, convert);
	const place = source.place && placeName(source.place, convert);
	const crumbs = reportCrumbs(source, context);
	const path = reportPath(report);
	const cited = {
		...view,
		author: place?.name,
		published: report.published,
		address: context.address(path),
	};
	const disclosure = { published: publishedRows(view, t), ours: ownRows(report, t) };
	return {
		title: view.title,
		description: describe(source, context),
		jsonLd: [
			reportNode(report, { head: view, place }, context),
			breadcrumbNode(crumbs, context.address),
		],
		crumbs,
		place,
		report: view,
		facts: mastheadFacts(report, view, t),
		source: href(`${path}source/`),
		tools: { ...toolsOf(source, cited, context), disclosure },
		running: runningLinesOf(source, context),
		colophon: colophonOf(source, disclosure, context),
		passageTools: passageToolsOf(source, cited, context),
		previous: source.previous && reportLink(source.previous, context),
		next: source.next && reportLink(source.next, context),
		related: [...source.above.slice(-1), ...source.parts].map((related) =>
			placeName(related, convert),
		),
	};
}

/** 报告 › 钟楼经开区 › 2025年工作报告 */
export function reportCrumbs(
	{ report, place }: ReadingSource,
	{ convert, t }: PageContext,
): Crumb[] {
	return [
		{ name: t('nav.reports'), path: '/reports/' },
		...(place ? [{ name: convert(place.short), path: `/places/${place.id}/` }] : []),
		{ name: convert(report.title), path: reportPath(report) },
	];
}

/** 金坛区 回顾2024年 计划2025年：2024年是中华人民共和国成立75周年…… */
function describe({ report, place, passages }: ReadingSource, { convert, t }: PageContext): string {
	const about = [place && convert(place.short), yearsLine(report, t)].filter(Boolean).join(' ');
	const opening = passages.find(({ kind }) => kind === 'paragraph');
	return `${about}：${convert(opening?.text ?? report.title).slice(0, 80)}…`;
}

function toolsOf(
	{ report }: ReadingSource,
	cited: Cited,
	{ t, href }: PageContext,
): Omit<ReportToolsView, 'disclosure'> {
	const file = reportPath(report).replace(/\/$/, '');
	return {
		page: cited.address,
		citation: citationOf(cited),
		downloads: (['md', 'txt', 'json'] as const).map((format) => ({
			name: t(`report.download.${format}`),
			href: `${file}.${format}`,
		})),
		mistake: mistakeAddress(contactOf(config.contactUrl, href('/about/#mistakes')), {
			title: cited.title,
			body: `${report.source.file}\n`,
		}),
	};
}

function passageToolsOf(
	{ report, place }: ReadingSource,
	cited: Cited,
	{ convert, script, t }: PageContext,
): PassageToolsData {
	return {
		title: cited.title,
		file: report.source.file,
		place: place ? convert(place.short) : convert(report.placeName ?? ''),
		years: yearsLine(report, t),
		script,
		citation: passageCitationOf(cited),
		// Scripts read it as it stands, so it leads from the page of a report to the root of its script.
		contact: contactOf(config.contactUrl, '../../about/#mistakes'),
		address: cited.address,
		copied: t('report.copied'),
		bookmarked: t('bookmarks.marked'),
	};
}
