/** Of expressions inside one another, those that a reader would name. */
import { partMark } from './quoted.ts';
import type { Reading } from './reading.ts';
import { createSearch, type Hit } from './search.ts';
import { isQuotedMostly, type Judged, type Thresholds } from './select.ts';
import { isFunction } from './word-use.ts';

interface Nest {
	reading: Reading;
	thresholds: Thresholds;
}

/** Leaves out longer ones that only lead up to a shorter one, then shorter ones that never stand alone. */
export function dropNested(judged: readonly Judged[], nest: Nest): Judged[] {
	const inner = innerOf(judged, nest);
	const kept = judged.filter((outer, index) => {
		return ![...(inner[index] ?? [])].some((at) => yieldsTo(outer, judged[at], nest.reading));
	});
	const alone = aloneIn(kept, nest);
	return kept.filter((candidate, index) => {
		const reports = alone[index] ?? 0;
		if (candidate.isTerm) return true;
		return reports >= (isQuotedMostly(candidate) ? 1 : nest.thresholds.run);
	});
}

/** Whether the longer of two expressions is only the shorter one in its surroundings. */
function yieldsTo(outer: Judged, inner: Judged | undefined, { tagger, use }: Reading): boolean {
	if (!inner || outer.isTerm) return false;
	// “拿地即开工、竣备即拿证” is two expressions where one of them is also found by itself.
	if (partMark.test(outer.text)) return inner.starts.length > outer.starts.length;
	if (isQuotedMostly(outer)) return false;
	// What stands in marks is whole: 小巨人 of “小巨人”企业.
	if (isQuotedMostly(inner) && outer.closesInside > outer.starts.length / 2) return true;
	const lead = tagger.tag(outer.text.slice(0, outer.text.indexOf(inner.text)));
	return (
		lead.length > 0 &&
		lead.every((word) => word.word.length === 1 || isFunction(word) || use.isOperator(word))
	);
}

/** For each expression the indexes of those found inside it. */
function innerOf(judged: readonly Judged[], nest: Nest): Set<number>[] {
	const inner = judged.map(() => new Set<number>());
	for (const [outer, hit] of nestedHits(judged, nest)) inner[outer.index]?.add(hit.index);
	return inner;
}

/** For each expression the number of reports that have it outside all longer ones. */
function aloneIn(kept: readonly Judged[], nest: Nest): number[] {
	const { passageAt, passages } = nest.reading.corpus;
	const covered = kept.map(() => new Set<number>());
	for (const [, { index, start }] of nestedHits(kept, nest)) covered[index]?.add(start);
	return kept.map(({ starts }, index) => {
		const free = starts.filter((start) => !covered[index]?.has(start));
		return new Set(free.map((start) => passages[passageAt[start] ?? 0]?.report)).size;
	});
}

/** Pairs of hits of which the first contains the second. */
function* nestedHits(judged: readonly Judged[], { reading }: Nest): Generator<[Hit, Hit]> {
	let open: Hit[] = [];
	for (const hit of createSearch(judged.map(({ text }) => text))(reading.corpus.text)) {
		open = open.filter(({ end }) => end > hit.start);
		for (const other of open) {
			if (other.end >= hit.end) yield [other, hit];
			// Hits come by start and then by length, so only one of the same start can be longer.
			else if (other.start === hit.start) yield [hit, other];
		}
		open.push(hit);
	}
}
