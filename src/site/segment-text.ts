/** Cuts a text at the offsets of its marks, so that a component can show each stretch its way. */

/** A stretch of a text, `end` exclusive; offsets hold in every script. */
export interface Stretch {
	start: number;
	end: number;
}

/** A run of plain text, or a marked one with what stands in it. */
export type Segment<Mark extends Stretch> = string | MarkedSegment<Mark>;
export interface MarkedSegment<Mark extends Stretch> {
	mark: Mark;
	/** False for the later parts of a mark that another one has cut in two. */
	isFirst: boolean;
	children: Segment<Mark>[];
}

interface Piece<Mark extends Stretch> extends Stretch {
	mark: Mark;
}

/**
 * The segments of `text`, whose texts together are `text`. A mark inside another becomes its child;
 * of two that cross, the one that begins first stays whole and the other is cut where that one ends.
 */
export function segmentText<Mark extends Stretch>(
	text: string,
	marks: readonly Mark[],
): Segment<Mark>[] {
	const pieces = marks
		.map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
		.filter(({ start, end }) => start < end);
	return segmentsBetween({ start: 0, end: text.length }, pieces, text);
}

function segmentsBetween<Mark extends Stretch>(
	{ start, end }: Stretch,
	pieces: readonly Piece<Mark>[],
	text: string,
): Segment<Mark>[] {
	const segments: Segment<Mark>[] = [];
	let waiting = pieces.toSorted(byPlace);
	let offset = start;
	for (let [outer] = waiting; outer; [outer] = waiting) {
		const { inside, after } = splitPieces(waiting.slice(1), outer.end);
		if (offset < outer.start) segments.push(text.slice(offset, outer.start));
		segments.push({
			mark: outer.mark,
			isFirst: outer.start === Math.max(0, outer.mark.start),
			children: segmentsBetween(outer, inside, text),
		});
		offset = outer.end;
		waiting = after;
	}
	if (offset < end) segments.push(text.slice(offset, end));
	return segments;
}

/** Pieces before `end`, and those after it; one that crosses it is cut there. */
function splitPieces<Mark extends Stretch>(
	pieces: readonly Piece<Mark>[],
	end: number,
): { inside: Piece<Mark>[]; after: Piece<Mark>[] } {
	return {
		inside: pieces
			.filter((piece) => piece.start < end)
			.map((piece) => ({ ...piece, end: Math.min(piece.end, end) })),
		after: pieces
			.filter((piece) => piece.end > end)
			.map((piece) => ({ ...piece, start: Math.max(piece.start, end) }))
			.toSorted(byPlace),
	};
}

/** The first to begin first, and of those the longest. */
function byPlace(a: Stretch, b: Stretch): number {
	return a.start - b.start || b.end - a.end;
}
