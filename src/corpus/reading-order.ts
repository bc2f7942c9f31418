/** Headings and passages in the order in which a reader meets them. */
import type { Heading, Passage } from './contract.ts';

export type ReadingBlock =
	{ type: 'heading'; heading: Heading } | { type: 'passage'; passage: Passage };

/**
 * The blocks of a report: each heading of its own stands before the first passage of its section;
 * run-in headings are part of their passage and have no block.
 */
export function inReadingOrder(
	outline: readonly Heading[],
	passages: readonly Passage[],
): ReadingBlock[] {
	const indexes = new Map(outline.map(({ id }, index) => [id, index]));
	const blocks: ReadingBlock[] = [];
	let next = 0;
	const openUpTo = (last: number): void => {
		for (const heading of outline.slice(next, last + 1))
			if (!heading.runIn) blocks.push({ type: 'heading', heading });
		next = Math.max(next, last + 1);
	};
	for (const passage of passages) {
		openUpTo(indexes.get(passage.section ?? '') ?? -1);
		blocks.push({ type: 'passage', passage });
	}
	openUpTo(outline.length - 1);
	return blocks;
}
