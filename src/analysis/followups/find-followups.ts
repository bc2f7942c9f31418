/** From targets and later reports to follow-ups: what was planned, and what is said of it afterwards. */
import type { Place } from '../../corpus/places.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { SiteStatements } from '../counterparts/stated-reports.ts';
import type { MemberSeries } from '../indicators/series.ts';
import type { Phrase } from '../phrases/contract.ts';
import type { Followup } from './contract.ts';
import { joinMatters } from './join-matters.ts';
import { indexKnown } from './known.ts';
import { matterFollowups } from './matter-followups.ts';
import { workFollowups } from './work-followups.ts';
import { numberFollowups } from './number-followups.ts';
import { indexOtherCounts } from './other-counts.ts';
import { phraseFollowups } from './phrase-followups.ts';

export interface FollowupSources {
	reports: readonly ReportText[];
	series: readonly MemberSeries[];
	phrases: readonly Phrase[];
	places: readonly Place[];
	statements: SiteStatements;
}

/** Follow-ups by place, year and the order of the report. Linear in figures, occurrences and reports. */
export function findFollowups(sources: FollowupSources): Followup[] {
	const { reports, series, phrases, places, statements } = sources;
	const known = indexKnown(reports, places);
	const otherCounts = indexOtherCounts(series);
	const byNumber = series.flatMap((one) => numberFollowups(one, otherCounts(one.indicator), known));
	const byPhrase = phraseFollowups(phrases, known);
	const byMatter = [...workFollowups(known), ...matterFollowups(statements, known)];
	return joinMatters([...byNumber, ...byPhrase], byMatter).toSorted(byPlaceAndYear);
}

function byPlaceAndYear(a: Followup, b: Followup): number {
	if (a.place !== b.place) return a.place < b.place ? -1 : 1;
	const [first, second] = [a.target.source, b.target.source];
	return a.year - b.year || first.line - second.line || first.column - second.column;
}
