/** A report as lists and links name it. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import { yearsLine } from './disclosure.ts';
import type { PageContext } from './page-context.ts';
import { placeName, type PlaceName } from './place-index.ts';

export interface ReportLink {
	id: string;
	href: string;
	title: string;
	place: PlaceName | undefined;
	/** 回顾2024年 计划2025年 */
	years: string;
}

/** The address of a report's reading page in the source script. */
export function reportPath({ url }: Pick<Report, 'url'>): string {
	return `/${url}`;
}

export function reportLink(
	{ report, place }: { report: Report; place: Place | undefined },
	{ convert, t, href }: PageContext,
): ReportLink {
	return {
		id: report.id,
		href: href(reportPath(report)),
		title: convert(report.title),
		place: place && placeName(place, convert),
		years: yearsLine(report, t),
	};
}
