/** Normalized discounted cumulative gain: how near a list is to the best order of what is relevant. */

/** nDCG of the first `depth` of `listed`, with a gain of 2^grade − 1; 1 where nothing is relevant. */
export function ndcg(
	listed: readonly string[],
	grades: ReadonlyMap<string, number>,
	depth: number,
): number {
	const gains = listed.slice(0, depth).map((id) => gain(grades.get(id) ?? 0));
	const best = [...grades.values()].map(gain).toSorted((a, b) => b - a);
	const ideal = discounted(best.slice(0, depth));
	return ideal === 0 ? 1 : discounted(gains) / ideal;
}

function gain(grade: number): number {
	return 2 ** grade - 1;
}

function discounted(gains: readonly number[]): number {
	return gains.reduce((sum, value, index) => sum + value / Math.log2(index + 2), 0);
}
