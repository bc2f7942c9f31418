/**
 * Sorted suffixes of a text, compared up to a given depth, and what neighbours in that order share.
 * Ranks of stretches of 1, 2, 4, … symbols are made from the ranks of their halves (Karp, Miller
 * and Rosenberg 1972), each step by counting sort: linear in the text for a fixed depth.
 */
export interface SuffixArray {
	/** Starts of the suffixes in sorted order. */
	order: Int32Array;
	/** How many first symbols the k-th suffix shares with the one before it, at most `depth`. */
	shared: Int32Array;
}

/** Sorts the suffixes of `symbols` (numbers from 0 up) by their first `depth` symbols. */
export function sortSuffixes(symbols: Int32Array, depth: number): SuffixArray {
	let order = countingSort(Int32Array.from(symbols.keys()), (start) => symbols[start] ?? 0);
	let ranks = rankRuns(order, (start) => symbols[start] ?? 0);
	for (let width = 1; width < depth; width *= 2) {
		const half = ranks;
		const second = (start: number) => (half[start + width] ?? -1) + 1;
		order = countingSort(countingSort(order, second), (start) => half[start] ?? 0);
		ranks = rankRuns(order, (start) => (half[start] ?? 0) * (half.length + 1) + second(start));
	}
	return { order, shared: sharedLengths(symbols, order, depth) };
}

/** `starts` sorted by key, equal keys kept in order. */
function countingSort(starts: Int32Array, keyOf: (start: number) => number): Int32Array {
	const keys = starts.map(keyOf);
	const ends = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 2);
	for (const key of keys) ends[key + 1] = (ends[key + 1] ?? 0) + 1;
	for (let key = 1; key < ends.length; key++) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0);
	const sorted = new Int32Array(starts.length);
	starts.forEach((start, index) => {
		const key = keys[index] ?? 0;
		const slot = ends[key] ?? 0;
		sorted[slot] = start;
		ends[key] = slot + 1;
	});
	return sorted;
}

/** The rank of each start: equal keys, which stand together in `order`, share one. */
function rankRuns(order: Int32Array, keyOf: (start: number) => number): Int32Array {
	const ranks = new Int32Array(order.length);
	let rank = -1;
	let before: number | undefined;
	for (const start of order) {
		const key = keyOf(start);
		if (key !== before) rank++;
		before = key;
		ranks[start] = rank;
	}
	return ranks;
}

function sharedLengths(symbols: Int32Array, order: Int32Array, depth: number): Int32Array {
	return order.map((start, index) => {
		const other = order[index - 1];
		if (other === undefined) return 0;
		const limit = Math.min(depth, symbols.length - Math.max(start, other));
		let length = 0;
		while (length < limit && symbols[start + length] === symbols[other + length]) length++;
		return length;
	});
}
