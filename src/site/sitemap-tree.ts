/** Every page of the site as a tree. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import { navigation } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { placesWithoutParent, type PlaceIndex } from './place-index.ts';
import { reportPath } from './report-link.ts';
import { byYear } from './report-order.ts';

export interface SitemapBranch {
	title: string;
	href: string;
	children: SitemapBranch[];
}

interface SitemapScope {
	places: PlaceIndex;
	/** More reports than this are left to the pages of their places. */
	most: number;
	context: PageContext;
}

/** The home page, the pages of the bar with what lies below them, and this map. */
export function sitemapTree(reports: readonly Report[], scope: SitemapScope): SitemapBranch[] {
	const { t, href } = scope.context;
	const leaf = (title: string, path: string, children: SitemapBranch[] = []): SitemapBranch => {
		return { title, href: href(path), children };
	};
	const below: Record<string, SitemapBranch[]> = {
		'/reports/': placeBranches(reports, scope),
		'/about/': [leaf(t('nav.conversion'), '/about/conversion/')],
	};
	return [
		leaf(t('breadcrumb.home'), '/'),
		...navigation.map(({ label, path }) => leaf(t(label), path, below[path])),
		leaf(t('nav.accessibility'), '/accessibility/'),
		leaf(t('nav.sitemap'), '/sitemap/'),
	];
}

/** Places with their reports and parts; reports of unknown places stand after them. */
function placeBranches(
	reports: readonly Report[],
	{ places, most, context }: SitemapScope,
): SitemapBranch[] {
	const { convert, href } = context;
	const shown = reports.length <= most ? reports : [];
	const ofPlace = Map.groupBy(shown, ({ place = '' }) => (places.byId.has(place) ? place : ''));
	const reportsOf = (id: string): SitemapBranch[] =>
		(ofPlace.get(id) ?? []).toSorted(byYear).map((report) => reportBranch(report, context));
	const branch = ({ id, name }: Place): SitemapBranch => ({
		title: convert(name),
		href: href(`/places/${id}/`),
		children: [...reportsOf(id), ...(places.parts.get(id) ?? []).map(branch)],
	});
	return [...placesWithoutParent(places).map(branch), ...reportsOf('')];
}

/** A report and the page that shows its source. */
function reportBranch(report: Report, { convert, t, href }: PageContext): SitemapBranch {
	const path = reportPath(report);
	const source = { title: t('report.source'), href: href(`${path}source/`), children: [] };
	return { title: convert(report.title), href: href(path), children: [source] };
}
