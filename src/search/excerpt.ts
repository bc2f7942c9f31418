/** Cuts from a passage what a result shows of it. */
import type { Mark } from './find-text.ts';

/** A run of an excerpt; `gap` stands for what was left out. */
export type ExcerptPart = { text: string; isMarked: boolean } | 'gap';

/** Characters around a match, and those of a passage short enough to be shown whole. */
const before = 24;
const after = 56;
const shortEnough = 140;
/** Stretches of a passage at most. */
const mostStretches = 3;

/** Where a clause ends, with what closes a quotation or a bracket there. */
const clauseEnd = /[，。；！？：][”’」』）]*/gu;

/** The surroundings of the first matches, each match marked: …专精特新【小巨人】企业… */
export function excerptOf(text: string, marks: readonly Mark[]): ExcerptPart[] {
	const stretches =
		text.length <= shortEnough ? [{ start: 0, end: text.length }] : stretchesOf(text, marks);
	const parts = stretches.flatMap((stretch): ExcerptPart[] => [
		...(stretch.start > 0 ? ['gap' as const] : []),
		...markedParts(text, stretch, marks),
	]);
	return (stretches.at(-1)?.end ?? 0) < text.length ? [...parts, 'gap'] : parts;
}

function stretchesOf(text: string, marks: readonly Mark[]): Mark[] {
	const stretches: Mark[] = [];
	for (const { start, end } of marks.length ? marks : [{ start: 0, end: 0 }]) {
		const last = stretches.at(-1);
		const from = Math.max(0, start - before);
		const to = Math.min(text.length, end + after);
		if (last && from <= last.end) last.end = to;
		else if (stretches.length < mostStretches) stretches.push({ start: from, end: to });
	}
	return stretches.map((stretch) => wholeCharacters(text, wholeClauses(text, stretch, marks)));
}

/** Cut where a clause begins and ends, if one does so near enough: not ……设完工，蓝·YOUNG but ……蓝·YOUNG. */
function wholeClauses(text: string, { start, end }: Mark, marks: readonly Mark[]): Mark {
	const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
	const first = inside[0]?.start ?? start;
	const enough = (inside.at(-1)?.end ?? start) + after / 2;
	const ends = clauseEndsIn(text, { start, end });
	return {
		start: start === 0 ? 0 : (ends.find((at) => at <= first) ?? start),
		end: end === text.length ? end : (ends.findLast((at) => at >= enough) ?? end),
	};
}

/** Positions behind the marks that end clauses. */
function clauseEndsIn(text: string, { start, end }: Mark): number[] {
	const found = text.slice(start, end).matchAll(clauseEnd);
	return Array.from(found, ({ index, 0: mark }) => start + index + mark.length);
}

/** No cut goes through a character of two units. */
function wholeCharacters(text: string, { start, end }: Mark): Mark {
	const isInside = (at: number) => /^[\udc00-\udfff]$/.test(text[at] ?? '');
	return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}

function markedParts(text: string, { start, end }: Mark, marks: readonly Mark[]): ExcerptPart[] {
	const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
	const cuts = [start, ...inside.flatMap((mark) => [mark.start, mark.end]), end];
	return cuts.slice(1).flatMap((cut, index) => {
		const run = text.slice(cuts[index], cut);
		return run ? [{ text: run, isMarked: index % 2 === 1 }] : [];
	});
}
