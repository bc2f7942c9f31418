/** The list of reports: its rows, its pages, and what it can be filtered by. */
import type { Report } from '../corpus/contract.ts';
import { formatDate, formatNumber } from './formats.ts';
import type { PageContext } from './page-context.ts';
import { pageLinks, type PageLink, type Slice } from './paging.ts';
import { placeName, type PlaceIndex } from './place-index.ts';
import { reportLink, type ReportLink } from './report-link.ts';
import { yearsOf } from './report-order.ts';

export interface ReportRow extends ReportLink {
	/** What the row can be filtered by. */
	tags: { place: string; years: readonly number[]; kind: string };
	/** 政府工作报告, 发布 2025年1月4日, 7,402 字 */
	facts: string[];
}

export interface FilterChoice {
	value: string;
	name: string;
}

export interface ReportFilters {
	place: FilterChoice[];
	year: FilterChoice[];
	kind: FilterChoice[];
}

function reportRow(report: Report, places: PlaceIndex, context: PageContext): ReportRow {
	const { t } = context;
	const { id, kind, place, published, characters } = report;
	const facts = [
		t(`kind.${kind}`),
		published && t('report.published', { date: formatDate(published) }),
		t('report.length', { n: formatNumber(characters) }),
	];
	return {
		...reportLink({ report, place: places.byId.get(place ?? '') }, context),
		id,
		tags: { place: place ?? '', years: yearsOf(report), kind },
		facts: facts.filter((fact) => fact !== undefined),
	};
}

/** The places, years and kinds that some of the reports have, each in its order. */
function reportFilters(
	reports: readonly Report[],
	{ places }: PlaceIndex,
	{ convert, t }: PageContext,
): ReportFilters {
	const placeIds = new Set(reports.map(({ place }) => place));
	const years = [...new Set(reports.flatMap(yearsOf))].toSorted((a, b) => b - a);
	const kinds = [...new Set(reports.map(({ kind }) => kind))];
	return {
		place: places
			.filter(({ id }) => placeIds.has(id))
			.map((place) => ({ value: place.id, name: placeName(place, convert).short })),
		year: years.map((year) => ({ value: String(year), name: t('year', { year }) })),
		kind: kinds.map((kind) => ({ value: kind, name: t(`kind.${kind}`) })),
	};
}

/** One page of the list. */
export interface ReportListPage {
	rows: ReportRow[];
	filters: ReportFilters;
	/** Reports on all pages. */
	total: number;
	number: number;
	pages: PageLink[];
}

export function reportListPage(
	{ items, number, count }: Slice<Report>,
	{ places, total, context }: { places: PlaceIndex; total: number; context: PageContext },
): ReportListPage {
	return {
		rows: items.map((report) => reportRow(report, places, context)),
		filters: reportFilters(items, places, context),
		total,
		number,
		pages: pageLinks('/reports/', { number, count }, context),
	};
}
