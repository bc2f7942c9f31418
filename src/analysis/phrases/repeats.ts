/** Every stretch that a text holds more than once and that no longer stretch replaces. */
import type { SuffixArray } from './suffix-array.ts';

/** A repeated stretch: `length` symbols at each of the places `order[from]` … `order[to - 1]`. */
export interface Repeat {
	length: number;
	from: number;
	to: number;
}

/**
 * The right-maximal repeats: the inner nodes of the suffix tree, read off the shared lengths with
 * a stack (Abouelhoda, Kurtz and Ohlebusch 2004), inner ones before those around them.
 */
export function* findRepeats({ shared }: SuffixArray): Generator<Repeat> {
	const open: Omit<Repeat, 'to'>[] = [];
	for (let index = 1; index <= shared.length; index++) {
		const length = shared[index] ?? 0;
		let from = index - 1;
		for (let top = open.at(-1); top && top.length > length; top = open.at(-1)) {
			open.pop();
			yield { ...top, to: index };
			from = top.from;
		}
		if (length > (open.at(-1)?.length ?? 0)) open.push({ length, from });
	}
}
