/** The figures of a theme's indicators, report beside report, above what the reports say of it. */
import type { Report } from '../../corpus/contract.ts';
import { comparedFigure, type ReportFigures } from '../compare/compared-figures.ts';
import type { FigureSaying } from '../compare/contract.ts';
import type { PageContext } from '../page-context.ts';
import { reportPath } from '../report-link.ts';

/** Rows on a page; the indicators have pages of their own. */
const mostRows = 12;

/** 超28亿元 of 2025, and the passage that says so. */
export interface ThemeValue {
	text: string;
	period: string;
	href: string;
}

export interface ThemeFigureRow {
	name: string;
	href: string;
	/** One cell a report; both empty where it states none. */
	cells: { outcome: ThemeValue | undefined; target: ThemeValue | undefined }[];
}

/** The indicators of a theme that the reports state, those of most reports first. */
export function themeFigures(
	theme: string,
	reports: readonly Report[],
	{
		figures,
		context,
	}: { figures: ReadonlyMap<string, readonly ReportFigures[]>; context: PageContext },
): ThemeFigureRow[] {
	const { convert, href } = context;
	const stated = reports.flatMap(({ id }) => figures.get(id) ?? []);
	const ofTheme = stated.filter(({ series }) => series.indicator.theme === theme);
	return [...Map.groupBy(ofTheme, ({ series }) => series.indicator)]
		.toSorted(([, a], [, b]) => b.length - a.length)
		.slice(0, mostRows)
		.map(([{ id, name }]) => ({
			name: convert(name),
			href: href(`/indicators/${id}/`),
			cells: reports.map((report) => {
				const row = figures.get(report.id)?.find(({ series }) => series.indicator.id === id);
				const { outcome, target } = row ? comparedFigure(row, convert) : {};
				const valueOf = (saying: FigureSaying | undefined): ThemeValue | undefined =>
					saying && themeValue(saying, report, context);
				return { outcome: valueOf(outcome), target: valueOf(target) };
			}),
		}));
}

function themeValue(
	{ text, period, passage }: FigureSaying,
	report: Report,
	{ href }: PageContext,
): ThemeValue {
	return { text, period, href: href(`${reportPath(report)}${passage ? `#p${passage}` : ''}`) };
}
