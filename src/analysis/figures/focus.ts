/**
 * Which of its years a part speaks of, sentence by sentence: under 过去五年和2021年工作回顾, 五年来，…
 * turns to all of them and 2021年，… to the last, up to the next turn; in a plan of several years
 * 2026年，… turns to the first.
 */
import type { Section } from './section-role.ts';
import type { Years } from './section-years.ts';
import { turnsToAll, turnsToFirst, turnsToLast, turnsToPlan } from './tables/sections.ts';

/** From this offset on, a text speaks of these years. */
export interface Focus {
	from: number;
	years: Years;
}

const sentenceOpening = /(?<=^|[。！？\n])(?:各位代表[！：，])?(?=\S)/g;

/** The turns of a text; the first is where the text before it left off, `undefined` for one year. */
export function turnsOf(
	text: string,
	{ role, years }: Section,
	before: Years | undefined,
): Focus[] {
	if (!years || years.first === years.last) return [];
	const start = before && isWithin(before, years) ? before : years;
	const turns = Array.from(text.matchAll(sentenceOpening), toOffset);
	return [
		{ from: 0, years: start },
		...turns.flatMap((from) => {
			const opening = text.slice(from, from + 16);
			const turned = role === 'review' ? yearsTurnedTo(opening, years) : yearsAhead(opening, years);
			return turned ? [{ from, years: turned }] : [];
		}),
	];
}

/** The years in focus at `offset`. */
export function focusAt(turns: readonly Focus[], offset: number): Years | undefined {
	return turns.findLast(({ from }) => from <= offset)?.years;
}

function toOffset({ index, 0: opening }: RegExpExecArray): number {
	return index + opening.length;
}

/** 2019年，… in a review of 2017 to 2021 is an event, not a turn. */
function yearsTurnedTo(opening: string, years: Years): Years | undefined {
	if (turnsToAll.test(opening)) return years;
	const match = turnsToLast.exec(opening);
	const year = Number(match?.groups?.['year'] ?? years.last);
	return match && year === years.last ? { first: year, last: year } : undefined;
}

/** “十五五”时期, … and then 2026年，… of the year that comes first. */
function yearsAhead(opening: string, years: Years): Years | undefined {
	if (turnsToPlan.test(opening)) return years;
	const match = turnsToFirst.exec(opening);
	const year = Number(match?.groups?.['year'] ?? years.first);
	return match && year === years.first ? { first: year, last: year } : undefined;
}

function isWithin(inner: Years, outer: Years): boolean {
	return inner.last <= outer.last && inner.first >= outer.first;
}
