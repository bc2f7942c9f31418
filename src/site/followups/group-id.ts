import type { Followup } from '../../analysis/followups/contract.ts';

/** The address of the targets of a place and year on the page that lists them: `zhonglou-2025`. */
export function groupId({ place, year }: Pick<Followup, 'place' | 'year'>): string {
	return `${place}-${year}`;
}
