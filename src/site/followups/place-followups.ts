/** The targets of a place on its own page: what became of them, and what the place above plans for it. */
import type { Followup } from '../../analysis/followups/contract.ts';
import type { PageContext } from '../page-context.ts';
import { pairViews, type PairView } from './followup-page.ts';
import { followupLinks, type FollowupLink } from './followup-links.ts';
import type { SiteFollowups } from './load-followups.ts';

/** A year shows this many; the list of follow-ups has all. */
const mostPairs = 12;

export interface PlaceTargets {
	year: number;
	pairs: PairView[];
	/** All of the year, in the list of follow-ups. */
	all: FollowupLink | undefined;
}

/** The latest year first; targets of its own without an answer stand in the list alone. */
export function placeTargets(
	place: string,
	site: SiteFollowups,
	context: PageContext,
): PlaceTargets[] {
	const links = followupLinks(site.followups, context);
	const own = site.followups.filter((followup) => followup.place === place);
	return [...Map.groupBy(own, ({ year }) => year)]
		.toSorted(([a], [b]) => b - a)
		.map(([year, group]) => ({
			year,
			pairs: pairViews(group.filter(isShown), site, context).slice(0, mostPairs),
			all: links(place, year),
		}));
}

function isShown({ place, target, outcomes }: Followup): boolean {
	return outcomes.length > 0 || target.place !== place;
}
