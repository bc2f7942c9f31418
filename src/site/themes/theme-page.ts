/** What reports say on one theme, report by report. */
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import type { Passage } from '../../corpus/contract.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { ReportFigures } from '../compare/compared-figures.ts';
import { comparePath } from '../compare/compare-links.ts';
import { formatNumber } from '../formats.ts';
import type { PageContext } from '../page-context.ts';
import { pageLinks, type PageLink, type Slice } from '../paging.ts';
import { passageView, type PassageView } from '../passage-view.ts';
import type { PlaceIndex } from '../place-index.ts';
import { reportLink, reportPath, type ReportLink } from '../report-link.ts';
import { reportLabel } from './report-label.ts';
import { themeFigures, type ThemeFigureRow } from './theme-figures.ts';
import { formatShare } from './theme-overview.ts';
import { measureShares } from './theme-shares.ts';

export interface ThemePassage extends PassageView {
	/** Unique on a page that shows several reports: `jintan-2024-p12`. */
	anchor: string;
	href: string;
}

/** A passage that is about another theme first. */
export interface PassingMention {
	id: string;
	number: number;
	href: string;
	/** Title of its own theme. */
	theme: string;
	/** The sentence on this theme, or how the passage begins; more of it before or after. */
	quote: string;
	hasBefore: boolean;
	hasAfter: boolean;
}

export interface ThemeColumn extends ReportLink {
	/** 钟楼经开区 2025 */
	label: string;
	/** 1,024 */
	characters: string;
	/** 12.3% */
	share: string;
	passages: ThemePassage[];
	mentions: PassingMention[];
}

export interface ThemePage {
	id: string;
	title: string;
	columns: ThemeColumn[];
	others: { title: string; href: string; isCurrent: boolean }[];
	/** What the reports state of the theme's indicators. */
	figures: ThemeFigureRow[];
	/** The reports of the page on this theme, as many as a comparison holds. */
	compare: string;
	number: number;
	pages: PageLink[];
}

interface ThemeSources {
	themes: readonly Theme[];
	places: PlaceIndex;
	/** What each report states of each series, by its id. */
	figures: ReadonlyMap<string, readonly ReportFigures[]>;
	context: PageContext;
}

const compared = 5;
const openingLength = 28;

export function themePage(
	theme: Theme,
	{ items, number, count }: Slice<ReportText>,
	sources: ThemeSources,
): ThemePage {
	const { convert, href } = sources.context;
	return {
		id: theme.id,
		title: convert(theme.title),
		columns: items.map((text) => columnOf(theme, text, sources)),
		others: sources.themes.map(({ id, title }) => {
			return { title: convert(title), href: href(`/themes/${id}/`), isCurrent: id === theme.id };
		}),
		figures: themeFigures(
			theme.id,
			items.map(({ report }) => report),
			sources,
		),
		compare: href(
			`${comparePath(items.slice(0, compared).map(({ report }) => report.id))}&themes=${theme.id}`,
		),
		number,
		pages: pageLinks(`/themes/${theme.id}/`, { number, count }, sources.context),
	};
}

function columnOf(
	{ id }: Theme,
	{ report, passages }: ReportText,
	sources: ThemeSources,
): ThemeColumn {
	const { places, context } = sources;
	const { characters, shares } = measureShares(passages);
	const place = places.byId.get(report.place ?? '');
	const path = reportPath(report);
	return {
		...reportLink({ report, place }, context),
		label: reportLabel(report, { places, context }),
		characters: formatNumber(Math.round(characters * shares[id])),
		share: formatShare(shares[id]),
		passages: passages
			.filter(({ theme }) => theme?.primary === id)
			.map((passage) => themePassage(passage, path, context)),
		mentions: passages
			.filter(({ theme }) => theme?.secondary.includes(id))
			.map((passage) => mentionOf(passage, { theme: id, path, sources })),
	};
}

function themePassage(passage: Passage, path: string, context: PageContext): ThemePassage {
	const { convert, href } = context;
	return {
		...passageView(passage, {
			convert,
			usesIn: new Map(),
			usesOf: new Map(),
			runInDepths: new Map(),
		}),
		anchor: passage.id.replace('#', '-'),
		href: href(`${path}#p${passage.number}`),
	};
}

function mentionOf(
	{ id, number, text, theme }: Passage,
	{ theme: about, path, sources }: { theme: string; path: string; sources: ThemeSources },
): PassingMention {
	const { convert, href } = sources.context;
	const title = sources.themes.find((other) => other.id === theme?.primary)?.title ?? '';
	const sentence = theme?.sentences?.find((one) => one.theme === about);
	const { start, end } = sentence ?? { start: 0, end: Math.min(text.length, openingLength) };
	return {
		id,
		number,
		href: href(`${path}#p${number}`),
		theme: convert(title),
		quote: convert(text).slice(start, end),
		hasBefore: start > 0,
		hasAfter: end < text.length,
	};
}
