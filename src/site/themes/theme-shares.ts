/** How much of each report is about what: the share of its characters that each theme has. */
import { themeIds, type ThemeId } from '../../analysis/themes/theme-ids.ts';
import type { Passage } from '../../corpus/contract.ts';

/** `other`: what opens and closes a report, its captions and bylines. */
export const shareKeys = [...themeIds, 'other'] as const;
export type ShareKey = (typeof shareKeys)[number];

export interface ThemeShares {
	/** Characters of the passages, white space not counted. */
	characters: number;
	/** From 0 to 1; together they make 1 where the report has any text. */
	shares: Record<ShareKey, number>;
}

/** Each passage counts whole for its primary theme. */
export function measureShares(passages: readonly Passage[]): ThemeShares {
	const byKey = Map.groupBy(passages, shareKeyOf);
	const lengthOf = (key: ShareKey): number =>
		(byKey.get(key) ?? []).reduce((sum, { text }) => sum + lengthWithoutSpace(text), 0);
	const lengths = shareKeys.map((key) => [key, lengthOf(key)] as const);
	const characters = lengths.reduce((sum, [, length]) => sum + length, 0);
	const shares = lengths.map(([key, length]) => [key, characters && length / characters] as const);
	// The keys are those of the list, which `fromEntries` forgets.
	return { characters, shares: Object.fromEntries(shares) as ThemeShares['shares'] };
}

function shareKeyOf({ theme }: Passage): ShareKey {
	return themeIds.find((id): id is ThemeId => id === theme?.primary) ?? 'other';
}

function lengthWithoutSpace(text: string): number {
	return text.replace(/\s/gu, '').length;
}
