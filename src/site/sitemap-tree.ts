/** Every page of the site as a tree. */
import type { Report } from '../corpus/contract.ts';
import { navigation } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeTree, type PlaceBranch } from './place-tree.ts';
import { reportPath } from './report-link.ts';
import { byYear } from './report-order.ts';

export interface SitemapBranch {
	title: string;
	href: string;
	children: SitemapBranch[];
}

interface SitemapScope {
	places: PlaceIndex;
	/** More reports than this are left to the pages of their places, */
	most: number;
	/** and more places than this to the pages of those above them. */
	mostPlaces: number;
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
		leaf(t('nav.bookmarks'), '/bookmarks/'),
		leaf(t('nav.accessibility'), '/accessibility/'),
		leaf(t('nav.sitemap'), '/sitemap/'),
	];
}

/** Places with their reports and parts; reports of unknown places stand after them. */
function placeBranches(
	reports: readonly Report[],
	{ places, most, mostPlaces, context }: SitemapScope,
): SitemapBranch[] {
	const { convert, href } = context;
	const listed = reports.length <= most ? reports : [];
	const ofPlace = Map.groupBy(listed, ({ place = '' }) => (places.byId.has(place) ? place : ''));
	const reportsOf = (id: string): SitemapBranch[] =>
		(ofPlace.get(id) ?? []).toSorted(byYear).map((report) => reportBranch(report, context));
	const tree = placeTree(places, { reports, convert, most: mostPlaces });
	const branch = ({ place: { id, name }, parts, more }: PlaceBranch): SitemapBranch => ({
		title: name,
		href: href(`/places/${id}/`),
		children: [...reportsOf(id), ...parts.map(branch), ...moreBranch(more, id, context)],
	});
	return [...tree.branches.map(branch), ...reportsOf(''), ...restBranch(tree.rest, context)];
}

/** The parts of a place that found no room. */
function moreBranch(n: number, id: string, { t, href }: PageContext): SitemapBranch[] {
	const title = t('place.more', { n });
	return n > 0 ? [{ title, href: href(`/places/${id}/#parts`), children: [] }] : [];
}

/** The places at the top that found no room; the list of reports has them. */
function restBranch(n: number, { t, href }: PageContext): SitemapBranch[] {
	const title = t('home.grid.more', { n });
	return n > 0 ? [{ title, href: href('/reports/'), children: [] }] : [];
}

/** A report and the page that shows its source. */
function reportBranch(report: Report, { convert, t, href }: PageContext): SitemapBranch {
	const path = reportPath(report);
	const source = { title: t('report.source'), href: href(`${path}source/`), children: [] };
	return { title: convert(report.title), href: href(path), children: [source] };
}
