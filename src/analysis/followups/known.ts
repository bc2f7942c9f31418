/** What every step of pairing asks for: reports and passages by id, and the reports that can answer. */
import type { Passage } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { Role } from '../figures/section-years.ts';
import { indexLater, indexWithin, type LaterReports } from './later-reports.ts';
import { passageRoles } from './passage-roles.ts';
import { indexSectionPlaces, type SectionPlaces } from './section-places.ts';

export interface Known {
	texts: ReadonlyMap<string, ReportText>;
	passages: ReadonlyMap<string, Passage>;
	/** Whether a passage looks back or plans. */
	roles: ReadonlyMap<string, Role>;
	later: (place: string, year: number) => LaterReports;
	sectionPlaces: SectionPlaces;
	/** Whether a place is another or one of its parts. */
	isWithin: (place: string, whole: string) => boolean;
}

export function indexKnown(reports: readonly ReportText[], places: readonly Place[]): Known {
	const passages = reports.flatMap((text) => text.passages);
	return {
		texts: new Map(reports.map((text) => [text.report.id, text])),
		passages: new Map(passages.map((passage) => [passage.id, passage])),
		roles: new Map(reports.flatMap((text) => [...passageRoles(text)])),
		later: indexLater(
			reports.map(({ report }) => report),
			places,
		),
		sectionPlaces: indexSectionPlaces(places),
		isWithin: indexWithin(places),
	};
}
