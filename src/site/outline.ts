/** The outline of a report as pages show it: a tree for the reader, levels for the headings. */
import type { Heading } from '../corpus/contract.ts';

export interface OutlineEntry {
	id: string;
	text: string;
	children: OutlineEntry[];
}

/** The headings as a tree, whatever depths a report leaves out. */
export function outlineTree(
	headings: readonly Pick<Heading, 'id' | 'text' | 'depth'>[],
): OutlineEntry[] {
	const roots: OutlineEntry[] = [];
	const open: { depth: number; entry: OutlineEntry }[] = [];
	for (const { id, text, depth } of headings) {
		const entry = { id, text, children: [] };
		closeFrom(open, depth);
		(open.at(-1)?.entry.children ?? roots).push(entry);
		open.push({ depth, entry });
	}
	return roots;
}

export const headingLevels = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/**
 * The level of each heading that stands alone, by its id. Levels follow each other without a gap,
 * as those who listen expect, though a report may go from depth 1 to depth 3.
 */
export function levelsOf(headings: readonly Heading[]): Map<string, HeadingLevel> {
	const open: { depth: number }[] = [];
	const standing = headings.filter(({ runIn }) => !runIn);
	return new Map(
		standing.map(({ id, depth }) => {
			closeFrom(open, depth);
			open.push({ depth });
			return [id, headingLevels[open.length - 1] ?? 6];
		}),
	);
}

function closeFrom(open: { depth: number }[], depth: number): void {
	while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
}
