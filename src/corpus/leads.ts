/** Headings that are no lines of their own: parallel opening sentences, and where such sections end. */
import type { Block } from './blocks.ts';
import type { HeadingPlace } from './outline.ts';

const shortestRun = 3;
const longestLead = 20;

/**
 * Three or more paragraphs in a row whose first sentences have the same length are headed by them:
 * 项目引建提质增效。… 产业集群聚链成势。… 营商环境向好向优。… Maps the index of a block to the length of
 * its lead, the final mark included.
 */
export function findParallelLeads(blocks: readonly Block[]): Map<number, number> {
	const leads = new Map<number, number>();
	const lengths = blocks.map(leadLength);
	let start = 0;
	for (let index = 1; index <= blocks.length; index += 1) {
		if (index < blocks.length && lengths[index] && lengths[index] === lengths[start]) continue;
		const length = lengths[start];
		if (length && index - start >= shortestRun)
			for (let member = start; member < index; member += 1) leads.set(member, length);
		start = index;
	}
	return leads;
}

function leadLength({ role, number, content: { text } }: Block): number | undefined {
	if (role !== 'paragraph' || number) return undefined;
	const end = text.slice(0, longestLead).search(/[。！!]/);
	return end >= 4 && end + 1 < text.length ? end + 1 : undefined;
}

/**
 * Paragraphs that stand outside the headings before them. Maps the index of such a block to the
 * depth from which headings end there.
 */
export function findClosings(
	blocks: readonly Block[],
	places: readonly HeadingPlace[],
): Map<number, number> {
	const closings = new Map([...addresses(blocks), ...afterWholeSections(blocks, places)]);
	for (const { index } of places) closings.delete(index);
	return closings;
}

const address = /^(?:各位代表|各位委员|同志们|朋友们)[！!，,]/; // 各位代表！过去一年的成绩来之不易, not 各位代表团

/** A paragraph that turns to the hearers rounds off the chapter, not its last section. */
function addresses(blocks: readonly Block[]): [number, number][] {
	return blocks.flatMap(({ role, content }, index): [number, number][] =>
		role === 'paragraph' && blocks[index - 1]?.role !== 'heading' && address.test(content.text)
			? [[index, 2]]
			: [],
	);
}

/**
 * Where every run-in heading holds the one paragraph that it opens, another paragraph after the last
 * of them belongs to no such heading: 过去一年…展望未来…
 */
function afterWholeSections(
	blocks: readonly Block[],
	places: readonly HeadingPlace[],
): [number, number][] {
	if (!holdOneEach(places)) return [];
	return places.flatMap((place, order): [number, number][] => {
		const next = places[order + 1]?.index ?? blocks.length;
		const extra = place.index + 1;
		return place.runIn && extra < next ? [[extra, closedDepth(places, order)]] : [];
	});
}

/** True where each run-in heading that another follows holds the paragraph it opens and no more. */
function holdOneEach(places: readonly HeadingPlace[]): boolean {
	const followed = places.filter((place, order) => place.runIn && places[order + 1]?.runIn);
	if (followed.length < 2) return false;
	return places.every((place, order) => {
		const next = places[order + 1];
		return !place.runIn || !next?.runIn || next.index === place.index + 1;
	});
}

/** A chapter that consists of run-in headings alone ends with the last of them. */
function closedDepth(places: readonly HeadingPlace[], order: number): number {
	const place = places[order];
	if (!place) return 1;
	let parent = order - 1;
	while (parent >= 0 && (places[parent]?.depth ?? 0) >= place.depth) parent -= 1;
	const chapter = places[parent];
	const isWhole = chapter && !chapter.runIn && places[parent + 1]?.index === chapter.index + 1;
	return isWhole ? chapter.depth : place.depth;
}
