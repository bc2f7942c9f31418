/** The pages of the list of follow-ups: so many places and years on each. */
import type { Followup } from '../../analysis/followups/contract.ts';
import { slices, type Slice } from '../paging.ts';
import { groupFollowups } from './followup-page.ts';

const groupsPerPage = 6;

export function followupSlices(followups: readonly Followup[]): Slice<readonly Followup[]>[] {
	return slices(groupFollowups(followups), groupsPerPage);
}
