/** Every stretch that may be an expression, before anything is known of its occurrences. */
import { countHanzi } from './characters.ts';
import type { Corpus } from './contract.ts';
import { findQuoted } from './quoted.ts';
import type { Reading } from './reading.ts';
import { findSharedRuns } from './shared-runs.ts';
import type { TaggedWord } from './tagger.ts';
import { findTerms } from './terms.ts';
import { isFunction, type WordUse } from './word-use.ts';

export interface Candidate {
	text: string;
	/** How it came in; an expression may have come in several ways. */
	isRun: boolean;
	isQuoted: boolean;
	isTerm: boolean;
}

export function findCandidates(
	reports: Corpus,
	{ corpus, use, tagger }: Reading,
	minReports: number,
): Candidate[] {
	const runs = findSharedRuns(corpus, minReports).filter((run) => countHanzi(run) > 3);
	const cores = runs.map((run) => coreOf(tagger.tag(run), use)).filter((core) => core.length > 3);
	const ways = {
		isRun: new Set([...runs, ...cores]),
		isQuoted: new Set(findQuoted(corpus)),
		isTerm: new Set(findTerms(reports)),
	};
	const texts = new Set([...ways.isTerm, ...ways.isQuoted, ...ways.isRun]);
	return Array.from(texts, (text) => ({
		text,
		isRun: ways.isRun.has(text),
		isQuoted: ways.isQuoted.has(text),
		isTerm: ways.isTerm.has(text),
	}));
}

/** What is left without the words that lead up to it or join it: 智改数转 of 持续推进智改数转. */
export function coreOf(words: readonly TaggedWord[], use: WordUse): string {
	const isLoose = (word: TaggedWord) => isFunction(word) || use.isOperator(word);
	const from = words.findIndex((word) => !isLoose(word));
	const to = words.findLastIndex((word) => !isFunction(word)) + 1;
	return words
		.slice(from === -1 ? words.length : from, to)
		.map(({ word }) => word)
		.join('');
}
