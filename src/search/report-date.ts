/** When a report is from: the order in which reports are read, and in which a reader can sort them. */
import type { ReportCard } from './contract.ts';

/** Comparable as text: `2025-01-07`, or where no day is known the last year that it is about, `2025`. */
export function reportDate({
	published,
	plans,
	reviews,
}: Pick<ReportCard, 'published' | 'plans' | 'reviews'>): string {
	return published ?? String(Math.max(0, ...plans, ...reviews));
}
