/** The ways in which an amount's own words are completed from what was counted before it. */
import { contest, effect, modifier, shareOf, verbal } from './borrowed-subjects.ts';
import { carriedVerb, parallel } from './carried-words.ts';
import { clauseOwner, generalOwner, owner, owners } from './owners.ts';
import type { Borrowed, Neighbourhood, Way } from './reading.ts';

/** Tried in this order; the first that fits decides. */
const ways: readonly Way[] = [
	contest,
	owners,
	shareOf,
	modifier,
	parallel,
	generalOwner,
	clauseOwner,
	owner,
	effect,
	verbal,
	carriedVerb,
];

export function borrow(neighbourhood: Neighbourhood): Borrowed {
	for (const way of ways) {
		const borrowed = way(neighbourhood);
		if (borrowed) return borrowed;
	}
	return { metric: neighbourhood.own };
}
