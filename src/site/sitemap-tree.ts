/** Every page of the site as a tree. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import type { PageContext } from './page-context.ts';
import { placesWithoutParent, type PlaceIndex } from './place-index.ts';
import { reportPath } from './report-link.ts';
import { byYear } from './report-order.ts';

export interface SitemapBranch {
	title: string;
	href: string;
	children: SitemapBranch[];
}

/**
 * Places with their parts and reports, then the other pages. Where there are more than `most`
 * reports they are left to the pages of their places.
 */
export function sitemapTree(
	reports: readonly Report[],
	{ places, most, context }: { places: PlaceIndex; most: number; context: PageContext },
): SitemapBranch[] {
	const { convert, t, href } = context;
	const shown = reports.length <= most ? reports : [];
	const ofPlace = Map.groupBy(shown, ({ place = '' }) => (places.byId.has(place) ? place : ''));
	const reportsOf = (id: string) => (ofPlace.get(id) ?? []).toSorted(byYear).map(reportBranch);
	const reportBranch = (report: Report): SitemapBranch => {
		const path = reportPath(report);
		const source = { title: t('report.source'), href: href(`${path}source/`), children: [] };
		return { title: convert(report.title), href: href(path), children: [source] };
	};
	const placeBranch = (place: Place): SitemapBranch => ({
		title: convert(place.name),
		href: href(`/places/${place.id}/`),
		children: [...reportsOf(place.id), ...(places.parts.get(place.id) ?? []).map(placeBranch)],
	});
	const leaf = (title: string, path: string): SitemapBranch => ({
		title,
		href: href(path),
		children: [],
	});
	return [
		leaf(t('breadcrumb.home'), '/'),
		{
			...leaf(t('nav.reports'), '/reports/'),
			children: [...placesWithoutParent(places).map(placeBranch), ...reportsOf('')],
		},
		{
			...leaf(t('nav.about'), '/about/'),
			children: [leaf(t('nav.conversion'), '/about/conversion/')],
		},
		leaf(t('nav.sitemap'), '/sitemap/'),
	];
}
