/** The reports whose words can be compared, the latest first. */
import { yearOf } from '../../analysis/phrases/frequencies.ts';
import type { PageContext } from '../page-context.ts';
import { reportLink } from '../report-link.ts';
import type { SitePhrases } from './index-phrases.ts';

/** A page offers this many reports; others are named in its address: `?a=<id>&b=<id>`. */
const mostReports = 100;

export interface WordReport {
	id: string;
	/** 金坛区 政府工作报告（摘要） */
	name: string;
	/** Address of its file of words. */
	file: string;
}

export function wordReports(site: SitePhrases, context: PageContext): WordReport[] {
	return [...site.reports.values()]
		.toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0) || (a.id < b.id ? -1 : 1))
		.slice(0, mostReports)
		.map((report) => {
			const place = site.places.byId.get(report.place ?? '');
			const { id, title, years } = reportLink({ report, place }, context);
			const name = [place && context.convert(place.short), title, years].filter(Boolean).join(' ');
			return { id, name, file: `/data/words/${id}.json` };
		});
}
