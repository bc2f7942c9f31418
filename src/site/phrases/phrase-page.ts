/** What the page of a phrase shows: its contexts in every report, how often, since when, its kin. */
import { concordance, type ConcordanceLine } from '../../analysis/phrases/concordance.ts';
import type { Occurrence, Phrase } from '../../analysis/phrases/contract.ts';
import { firstSeen, phraseFrequencies, yearOf } from '../../analysis/phrases/frequencies.ts';
import { breadcrumbNode, type Crumb } from '../breadcrumb.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { PageContext } from '../page-context.ts';
import { pageLinks, slices, type PageLink, type Slice } from '../paging.ts';
import { reportLink, type ReportLink } from '../report-link.ts';
import type { SitePhrases } from './index-phrases.ts';
import { latestCells, type CellsView } from './phrase-cells.ts';
import { phrasePath } from './phrase-path.ts';

/** Characters shown on either side of the phrase. */
const width = 24;
/** Occurrences on one page; the others follow on further pages. */
const linesPerPage = 100;

export interface KeywordLine {
	/** Passage id. */
	passage: string;
	number: number;
	href: string;
	left: string;
	match: string;
	right: string;
	/** The sentence that holds it, in three stretches. */
	sentence: [before: string, match: string, after: string];
}

export interface ReportLines {
	report: ReportLink;
	lines: KeywordLine[];
}

export interface PhrasePage {
	text: string;
	crumbs: Crumb[];
	jsonLd: JsonLdNode[];
	phrase: Pick<Phrase, 'kinds' | 'reports' | 'passages'>;
	count: number;
	first: { year: number; places: string } | undefined;
	/** Where and when it is used, and its kin: on the first page only. */
	cells: CellsView | undefined;
	kin: { text: string; href: string }[];
	groups: ReportLines[];
	number: number;
	pages: PageLink[];
}

interface PhraseSetting {
	site: SitePhrases;
	context: PageContext;
}

/** The occurrences of a phrase page by page, those of the latest reports first. */
export function occurrenceSlices(phrase: Phrase, { reports }: SitePhrases): Slice<Occurrence>[] {
	const year = ({ report: id }: Occurrence): number => {
		const report = reports.get(id);
		return (report && yearOf(report)) ?? 0;
	};
	const latestFirst = phrase.occurrences.toSorted(
		(a, b) => year(b) - year(a) || (a.report < b.report ? -1 : Number(a.report > b.report)),
	);
	return slices(latestFirst, linesPerPage);
}

export function phrasePage(
	phrase: Phrase,
	{ items, number, count }: Slice<Occurrence>,
	{ site, context }: PhraseSetting,
): PhrasePage {
	const { convert, t, href, address } = context;
	const text = convert(phrase.text);
	const path = phrasePath(phrase);
	const crumbs = [
		{ name: t('nav.phrases'), path: '/phrases/' },
		{ name: text, path },
	];
	const frequencies = phraseFrequencies(phrase, site.cells);
	const isFirst = number === 1;
	return {
		text,
		crumbs,
		jsonLd: [breadcrumbNode(crumbs, address)],
		phrase,
		count: phrase.occurrences.length,
		first: firstPlaces(firstSeen(frequencies), site, context),
		cells: isFirst ? latestCells(frequencies, site.places, context) : undefined,
		kin: (isFirst ? phrase.kin : []).flatMap((id) => {
			const kin = site.byId.get(id);
			return kin ? { text: convert(kin.text), href: href(phrasePath(kin)) } : [];
		}),
		groups: groupsOf(concordance({ ...phrase, occurrences: [...items] }, site.passages, width), {
			site,
			context,
		}),
		number,
		pages: pageLinks(path, { number, count }, context),
	};
}

function firstPlaces(
	first: { year: number; places: string[] } | undefined,
	{ places }: SitePhrases,
	{ convert, t }: PageContext,
): PhrasePage['first'] {
	if (!first) return undefined;
	const names = first.places.flatMap((id) => places.byId.get(id)?.short ?? []);
	return { year: first.year, places: names.map(convert).join(t('years.between')) };
}

function groupsOf(
	lines: readonly ConcordanceLine[],
	{ site, context }: PhraseSetting,
): ReportLines[] {
	return [...Map.groupBy(lines, ({ report }) => report)].flatMap(([id, group]) => {
		const report = site.reports.get(id);
		if (!report) return [];
		const place = site.places.byId.get(report.place ?? '');
		return {
			report: reportLink({ report, place }, context),
			lines: group.map((line) => keywordLine(line, site, context)),
		};
	});
}

/** The line in the page's script: the passage is converted whole, the offsets hold. */
function keywordLine(
	{ passage: id, start, end, left, right, sentence: [from, to] }: ConcordanceLine,
	{ passages }: SitePhrases,
	{ convert, href }: PageContext,
): KeywordLine {
	const passage = passages.get(id);
	if (!passage) throw new Error(`Expected passage ${id}, got none`);
	const text = convert(passage.text);
	const match = text.slice(start, end);
	return {
		passage: id,
		number: passage.number,
		href: href(`/${passage.url}`),
		left: text.slice(start - left.length, start),
		match,
		right: text.slice(end, end + right.length),
		sentence: [text.slice(from, start), match, text.slice(end, to)],
	};
}
