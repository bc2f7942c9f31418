/**
 * How much of a report lies behind a reader, in characters, so that a table or a picture does not
 * count for more than its words. `lengths` are those of its passages; `at` is the one that the lower
 * edge of the window crosses, `share` how much of it is above that edge.
 */
export function percentRead(
	lengths: readonly number[],
	{ at, share }: { at: number; share: number },
): number {
	const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
	const whole = sum(lengths);
	if (whole === 0) return 0;
	const read = sum(lengths.slice(0, at)) + (lengths[at] ?? 0) * Math.min(Math.max(share, 0), 1);
	return Math.floor((100 * read) / whole);
}
