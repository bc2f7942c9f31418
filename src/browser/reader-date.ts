/** The reader's date as references write it, 2026-01-28. */
export function readerDate(now: Date = new Date()): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
