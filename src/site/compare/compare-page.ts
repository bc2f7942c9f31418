/** What the page of comparisons offers before a comparison is asked for. */
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import type { Report } from '../../corpus/contract.ts';
import { config } from '../config.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { reportLink, type ReportLink } from '../report-link.ts';
import { inPlaceOrder } from '../report-order.ts';
import { reportLabel } from '../themes/report-label.ts';
import { comparePath } from './compare-links.ts';
import { readyPairs } from './ready-pairs.ts';

export interface ComparePage {
	/** The first reports of the list; the others are named by their address. */
	choices: ReportLink[];
	/** Reports that found no room in the list. */
	rest: number;
	/** Comparisons to begin with. */
	ready: { href: string; names: string[] }[];
	themes: { id: string; title: string; href: string }[];
	/** From top to bottom of a comparison: what opens reports, their themes, what closes them. */
	sections: { id: string; title: string }[];
}

export function comparePage(
	reports: readonly Report[],
	{
		themes,
		places,
		context,
	}: { themes: readonly Theme[]; places: PlaceIndex; context: PageContext },
): ComparePage {
	const { convert, href, t } = context;
	const ordered = inPlaceOrder(reports, places).slice(0, config.reportsPerPage);
	const named = themes.map(({ id, title }) => ({ id, title: convert(title) }));
	return {
		choices: ordered.map((report) =>
			reportLink({ report, place: places.byId.get(report.place ?? '') }, context),
		),
		rest: reports.length - ordered.length,
		ready: readyPairs(ordered, places).map((pair) => ({
			href: href(comparePath(pair.map(({ id }) => id))),
			names: pair.map((report) => reportLabel(report, { places, context })),
		})),
		themes: named.map(({ id, title }) => ({ id, title, href: href(`/themes/${id}/`) })),
		sections: [
			{ id: 'preamble', title: t('compare.preamble') },
			...named,
			{ id: 'closing', title: t('compare.closing') },
			{ id: 'none', title: t('compare.none') },
		],
	};
}
