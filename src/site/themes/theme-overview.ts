/** Who writes how much about what: the page of all themes. */
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import { formatNumber } from '../formats.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { reportLink, type ReportLink } from '../report-link.ts';
import { pageLinks, type PageLink, type Slice } from '../paging.ts';
import { reportLabel } from './report-label.ts';
import { measureShares, type ShareKey } from './theme-shares.ts';

export interface ShareColumn extends ReportLink {
	/** 钟楼经开区 2025 */
	label: string;
	/** 3,395 */
	characters: string;
}

export interface ShareCell {
	/** 12.3% */
	text: string;
	/** Length of the bar in hundredths of the longest on the page. */
	bar: number;
	label: string;
	colour: number | undefined;
}

export interface ShareRow {
	title: string;
	/** Absent for what is about no theme. */
	href?: string;
	cells: ShareCell[];
}

export interface ThemeOverview {
	columns: ShareColumn[];
	rows: ShareRow[];
	number: number;
	pages: PageLink[];
}

interface OverviewSources {
	themes: readonly Theme[];
	places: PlaceIndex;
	context: PageContext;
}

export function themeOverview(
	{ items, number, count }: Slice<ReportText>,
	{ themes, places, context }: OverviewSources,
): ThemeOverview {
	const { convert, href, t } = context;
	const measured = items.map(({ report, passages }) => ({
		...reportLink({ report, place: places.byId.get(report.place ?? '') }, context),
		label: reportLabel(report, { places, context }),
		...measureShares(passages),
	}));
	const longest = Math.max(0.01, ...measured.flatMap(({ shares }) => Object.values(shares)));
	const cellsOf = (key: ShareKey): ShareCell[] =>
		measured.map(({ shares, label, place }) => ({
			text: formatShare(shares[key]),
			bar: Math.round((shares[key] / longest) * 1000) / 10,
			label,
			colour: place?.colour,
		}));
	return {
		columns: measured.map(({ shares: _, characters, ...column }) => {
			return { ...column, characters: formatNumber(characters) };
		}),
		rows: [
			...themes.map(({ id, title }) => {
				return { title: convert(title), href: href(`/themes/${id}/`), cells: cellsOf(id) };
			}),
			{ title: t('themes.other'), cells: cellsOf('other') },
		],
		number,
		pages: pageLinks('/themes/', { number, count }, context),
	};
}

/** 0.1234 is 12.3%; a theme that a report is silent on has 0. */
export function formatShare(share: number): string {
	return share === 0 ? '0' : `${(share * 100).toFixed(1)}%`;
}
