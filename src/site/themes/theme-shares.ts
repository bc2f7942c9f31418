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

/** Each sentence counts for its theme; a passage of one theme counts whole for that. */
export function measureShares(passages: readonly Passage[]): ThemeShares {
	const lengths = new Map<ShareKey, number>();
	for (const { theme, text } of passages.flatMap(stretchesOf)) {
		const key = shareKeyOf(theme);
		lengths.set(key, (lengths.get(key) ?? 0) + lengthWithoutSpace(text));
	}
	const characters = [...lengths.values()].reduce((sum, length) => sum + length, 0);
	const shares = shareKeys.map((key) => [key, characters && (lengths.get(key) ?? 0) / characters]);
	// The keys are those of the list, which `fromEntries` forgets.
	return { characters, shares: Object.fromEntries(shares) as ThemeShares['shares'] };
}

function stretchesOf({ theme, text }: Passage): { theme: string | undefined; text: string }[] {
	if (!theme?.sentences) return [{ theme: theme?.primary, text }];
	return theme.sentences.map(({ start, end, theme: of }) => {
		return { theme: of, text: text.slice(start, end) };
	});
}

function shareKeyOf(theme: string | undefined): ShareKey {
	return themeIds.find((id): id is ThemeId => id === theme) ?? 'other';
}

function lengthWithoutSpace(text: string): number {
	return text.replace(/\s/gu, '').length;
}
