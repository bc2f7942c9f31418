/** From targets and later reports to follow-ups: what was planned, and what is said of it afterwards. */
import type { Place } from '../../corpus/places.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { MemberSeries } from '../indicators/series.ts';
import type { Phrase } from '../phrases/contract.ts';
import type { Followup } from './contract.ts';
import { indexKnown } from './known.ts';
import { numberFollowups } from './number-followups.ts';
import { phraseFollowups } from './phrase-followups.ts';

export interface FollowupSources {
	reports: readonly ReportText[];
	series: readonly MemberSeries[];
	phrases: readonly Phrase[];
	places: readonly Place[];
}

/** Follow-ups by place, year and the order of the report. Linear in figures and occurrences. */
export function findFollowups({ reports, series, phrases, places }: FollowupSources): Followup[] {
	const known = indexKnown(reports, places);
	return [
		...series.flatMap((one) => numberFollowups(one, known)),
		...phraseFollowups(phrases, known),
	].toSorted(byPlaceAndYear);
}

function byPlaceAndYear(a: Followup, b: Followup): number {
	if (a.place !== b.place) return a.place < b.place ? -1 : 1;
	const [first, second] = [a.target.source, b.target.source];
	return a.year - b.year || first.line - second.line || first.column - second.column;
}
