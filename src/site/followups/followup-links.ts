/** Where the targets of a place and year stand in the list of follow-ups, and how many have an answer. */
import type { Followup } from '../../analysis/followups/contract.ts';
import type { PageContext } from '../page-context.ts';
import { followupSlices } from './followup-slices.ts';
import { groupId } from './group-id.ts';

export interface FollowupLink {
	href: string;
	/** Targets, and those of which a later report says something. */
	targets: number;
	answered: number;
}

export type FollowupLinks = (place: string, year: number) => FollowupLink | undefined;

/** Made once a page: the list is cut into pages as the list itself is. */
export function followupLinks(
	followups: readonly Followup[],
	{ href }: Pick<PageContext, 'href'>,
): FollowupLinks {
	const links = new Map(
		followupSlices(followups).flatMap(({ items, number }) =>
			items.flatMap((group): [string, FollowupLink][] => {
				const [first] = group;
				if (!first) return [];
				const id = groupId(first);
				const path = number === 1 ? '/followups/' : `/followups/page/${number}/`;
				const answered = group.filter(({ outcomes }) => outcomes.length > 0).length;
				return [[id, { href: `${href(path)}#${id}`, targets: group.length, answered }]];
			}),
		),
	);
	return (place, year) => links.get(groupId({ place, year }));
}
