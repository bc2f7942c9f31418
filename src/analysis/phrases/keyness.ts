/** Which words one report uses and another does not, or much less. */

export interface WordCounts {
	counts: ReadonlyMap<string, number>;
	/** All words counted. */
	total: number;
}

export interface KeyWord {
	word: string;
	/** Occurrences in the report it is key to, and in the other one. */
	count: number;
	otherCount: number;
	/** Log-likelihood; 3.84 or more would come by chance once in 20 words. */
	likelihood: number;
}

export interface Keyness {
	/** Key words of the first report and of the second, the most telling first. */
	first: KeyWord[];
	second: KeyWord[];
}

/** The 5 % point of the χ² distribution with one degree of freedom. */
const leastLikelihood = 3.84;

/** Compares the words of two reports; linear in their words. */
export function keyness(first: WordCounts, second: WordCounts): Keyness {
	return { first: keyWords(first, second), second: keyWords(second, first) };
}

function keyWords(own: WordCounts, other: WordCounts): KeyWord[] {
	return Array.from(own.counts, ([word, count]): KeyWord => {
		const otherCount = other.counts.get(word) ?? 0;
		const likelihood = logLikelihood([count, otherCount], [own.total, other.total]);
		return { word, count, otherCount, likelihood };
	})
		.filter(({ likelihood, count, otherCount }) => {
			const isMore = count * other.total > otherCount * own.total;
			return isMore && likelihood >= leastLikelihood;
		})
		.sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1));
}

/**
 * Dunning's log-likelihood G² of a word that occurs `counts` times in texts of `totals` words
 * (T. Dunning, Accurate methods for the statistics of surprise and coincidence, Computational
 * Linguistics 19, 1993; in the form of P. Rayson and R. Garside, Comparing corpora using frequency
 * profiling, 2000): 2 Σ O ln(O / E), where E shares the occurrences out by the lengths of the texts.
 */
export function logLikelihood(
	counts: readonly [number, number],
	totals: readonly [number, number],
): number {
	const [count, otherCount] = counts;
	const [total, otherTotal] = totals;
	const rate = (count + otherCount) / (total + otherTotal);
	const term = (observed: number, expected: number) =>
		observed && observed * Math.log(observed / expected);
	return 2 * (term(count, rate * total) + term(otherCount, rate * otherTotal));
}
