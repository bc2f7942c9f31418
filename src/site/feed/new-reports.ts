/** What's new: the reports published last, of the whole site or of a place and its parts. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import { yearsLine } from '../disclosure.ts';
import { formatDate, formatNumber } from '../formats.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { reportPath } from '../report-link.ts';
import { formatFeed, permanentId, type FeedEntry } from './atom.ts';

/** A feed does not grow with the reports. */
const mostEntries = 50;

/** The reports of a place and of all that lies below it: 常州市 with its districts and their zones. */
export function reportsBelow(
	place: Place,
	{ reports, places }: { reports: ReadonlyMap<string, readonly Report[]>; places: PlaceIndex },
): Report[] {
	const parts = places.parts.get(place.id) ?? [];
	return [
		...(reports.get(place.id) ?? []),
		...parts.flatMap((part) => reportsBelow(part, { reports, places })),
	];
}

interface FeedSource {
	reports: readonly Report[];
	places: PlaceIndex;
	/** The place whose feed it is; absent for the feed of the whole site. */
	place?: Place | undefined;
}

/** The feed of `reports`, newest first. */
export function newReportsFeed(
	{ reports, places, place }: FeedSource,
	context: PageContext,
): string {
	const { t, convert, lang } = context;
	const page = place ? `/places/${place.id}/` : '/';
	const from = `${page}feed.xml`;
	const self = addressFrom(from, from, context);
	const name = place && convert(place.name);
	return formatFeed({
		id: context.address(from) ?? permanentId(context.href(from)),
		title: name === undefined ? t('feed.title') : t('feed.title.place', { name }),
		subtitle: t('feed.subtitle'),
		lang,
		author: t('site.name'),
		self,
		page: addressFrom(page, from, context),
		entries: newestFirst(reports)
			.slice(0, mostEntries)
			.map((report) => feedEntry(report, { places, from, context })),
	});
}

function newestFirst(reports: readonly Report[]): Report[] {
	return reports.toSorted((a, b) => {
		return newsDay(b).localeCompare(newsDay(a)) || (a.id < b.id ? -1 : 1);
	});
}

/**
 * The day that a report counts from: that of its publication, or where the source names none, the
 * day after the year that it looks back on or the first of the year that it plans.
 */
export function newsDay({ published, reviews, plans }: Report): string {
	if (published !== undefined) return published;
	const years = [...reviews.map((year) => year + 1), ...plans];
	return `${years.length ? Math.max(...years) : 1970}-01-01`;
}

function feedEntry(
	report: Report,
	{ places, from, context }: { places: PlaceIndex; from: string; context: PageContext },
): FeedEntry {
	const { convert } = context;
	const { published, issuer } = report;
	const path = reportPath(report);
	const place = places.byId.get(report.place ?? '');
	const title = convert(report.title);
	return {
		// Not the address, which a site may change or not have; nor the source, which may be mended.
		id: permanentId(context.href(path)),
		title: place ? `${convert(place.short)} ${title}` : title,
		href: addressFrom(path, from, context),
		updated: newsDay(report),
		...(published !== undefined && { published }),
		...(issuer !== undefined && { author: convert(issuer) }),
		summary: summaryOf(report, context),
	};
}

function summaryOf(report: Report, { t, convert }: PageContext): string {
	const { kind, published, characters, outline } = report;
	const facts = [
		t(`kind.${kind}`),
		yearsLine(report, t),
		published === undefined
			? t('feed.undated')
			: t('report.published', { date: formatDate(published) }),
		t('report.length', { n: formatNumber(characters) }),
	];
	const top = Math.min(...outline.map(({ depth }) => depth));
	const headings = outline.filter(({ depth }) => depth === top).map(({ text }) => convert(text));
	return [facts.filter(Boolean).join(' · '), ...headings].join('\n');
}

/** The whole address where the site's own is known, else the way from the feed at `from`. */
function addressFrom(path: string, from: string, { address, href }: PageContext): string {
	const wayToRoot = '../'.repeat(href(from).split('/').length - 2) || './';
	return address(path) ?? `${wayToRoot}${href(path).slice(1)}`;
}
