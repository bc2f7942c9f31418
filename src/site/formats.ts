/** Dates, numbers and years as a page writes them. */

/** `2026-01-28` → 2026年1月28日, the same in every script. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** 3395 → 3,395 */
export function formatNumber(value: number): string {
	return new Intl.NumberFormat('zh').format(value);
}

const charactersPerMinute = 400;

/** Minutes that a report of so many characters takes to read, at least one. */
export function readingMinutes(characters: number): number {
	return Math.max(1, Math.round(characters / charactersPerMinute));
}
