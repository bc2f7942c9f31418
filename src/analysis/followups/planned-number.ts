/** A planned number: whose it is, for which year, and which reports can answer it. */
import type { Passage, Report } from '../../corpus/contract.ts';
import type { Member } from '../indicators/series.ts';
import type { Known } from './known.ts';
import type { LaterReports } from './later-reports.ts';

export interface Planned {
	report: Report;
	passage: Passage;
	place: string;
	year: number;
	/** Whether the parts of the place may answer. */
	isWhole: boolean;
}

/** Under 做强经开区 a number is the zone’s, unless its clause says 全区. */
const wholePlace = /全[区市县州旗镇]/;

/** A target of a place, or of a part of it, for a year that its report plans; what is expected of the year just over is none. */
export function plannedIn({ figure, place, notes }: Member, known: Known): Planned | undefined {
	const report = known.texts.get(figure.report)?.report;
	const passage = known.passages.get(figure.passage ?? '');
	const year = /^\d{4}$/.test(figure.period ?? '') ? Number(figure.period) : undefined;
	if (figure.status !== 'target' || !report?.place || !passage || year === undefined)
		return undefined;
	const isKnown = place !== undefined && known.isWithin(place, report.place);
	const isPart = !isKnown || notes.some(({ kind }) => kind === 'part');
	if (isPart || figure.heading !== undefined || !report.plans.includes(year)) return undefined;
	const isOfReport = place === report.place && !wholePlace.test(figure.context);
	const owner = isOfReport ? known.sectionPlaces(passage, place) : { place, isWhole: true };
	return { report, passage, year, ...owner };
}

/** The reports that can answer it: under 做大高新区 those of other zones cannot. */
export function laterThan(
	{ report, place, year, isWhole }: Planned,
	{ later }: Known,
): LaterReports {
	const { own, parts } = later(place, year);
	const others = (reports: readonly Report[]) => reports.filter(({ id }) => id !== report.id);
	return { own: others(own), parts: isWhole ? others(parts) : [] };
}
