/** How deep each heading of a report lies, from marks, numbers and their order. */
import type { Block } from './blocks.ts';
import { runInLength, type HeadingNumber } from './heading-styles.ts';
import { isGlossaryTitle } from './line-shapes.ts';
import { findParallelLeads } from './leads.ts';

/** A heading among the blocks: its index, its key (smaller is further out) and its depth from 1. */
export interface HeadingPlace {
	index: number;
	depth: number;
	/** Length of a heading that runs into its paragraph, its final mark included. */
	runIn?: number;
}

interface Candidate {
	index: number;
	markedDepth: number | undefined;
	number: HeadingNumber | undefined;
	runIn: number | undefined;
	isGlossary: boolean;
}

/** Finds the headings of a report and nests them: deeper keys sit inside shallower ones. */
export function placeHeadings(blocks: readonly Block[]): HeadingPlace[] {
	const leads = findParallelLeads(blocks);
	const candidates = blocks.flatMap(
		(block, index) => findCandidate(block, index, leads.get(index)) ?? [],
	);
	const unnumbered = keyOfUnnumbered(candidates);
	const open: number[] = [];
	return candidates.map((candidate) => {
		const key = keyOf(candidate, unnumbered);
		while (open.length && (open.at(-1) ?? 0) >= key) open.pop();
		open.push(key);
		const { index, runIn } = candidate;
		return { index, depth: open.length, ...(runIn && { runIn }) };
	});
}

function findCandidate(
	block: Block,
	index: number,
	lead: number | undefined,
): Candidate | undefined {
	const { role, number, markedDepth } = block;
	const isGlossary = isGlossaryTitle(block.content.text);
	if (role === 'heading') return { index, markedDepth, number, runIn: undefined, isGlossary };
	const numbered =
		role === 'paragraph' && number ? runInLength(block.content.text, number) : undefined;
	const runIn = numbered ?? lead;
	return runIn ? { index, markedDepth, number, runIn, isGlossary } : undefined;
}

/** Marked headings lie outside numbered ones; numbered ones are ranked by style; leads are innermost. */
const numberedKey = 10;
const leadKey = 20;

function keyOf({ markedDepth, number, isGlossary, runIn }: Candidate, unnumbered: number): number {
	if (markedDepth) return markedDepth;
	if (isGlossary) return numberedKey - 1;
	if (number) return numberedKey + number.rank;
	return runIn ? leadKey : unnumbered;
}

/**
 * Unnumbered headings hold the numbered ones (向全区人民汇报2024年工作 over 一、…) unless the numbers
 * go on across them: then they lie inside the style that goes on.
 */
function keyOfUnnumbered(candidates: readonly Candidate[]): number {
	const ranks = new Set(candidates.flatMap(({ number }) => (number ? [number.rank] : [])));
	const outermost = Math.min(...ranks);
	if (!ranks.size || !goesOnAcross(candidates, outermost)) return numberedKey - 1;
	return numberedKey + outermost + 0.5;
}

function goesOnAcross(candidates: readonly Candidate[], rank: number): boolean {
	let last: number | undefined;
	let hasUnnumbered = false;
	for (const { number, markedDepth, isGlossary, runIn } of candidates) {
		if (!number && !markedDepth && !isGlossary && !runIn) hasUnnumbered = last !== undefined;
		if (number?.rank !== rank) continue;
		if (hasUnnumbered && last !== undefined && number.value === last + 1) return true;
		last = number.value;
		hasUnnumbered = false;
	}
	return false;
}
