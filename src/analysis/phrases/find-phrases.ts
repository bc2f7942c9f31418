/** From reports to the expressions that recur in them, are quoted, or are explained. */
import { findCandidates, type Candidate } from './candidates.ts';
import type { Corpus, Occurrence, Phrase, PhraseKind } from './contract.ts';
import { gatherEvidence } from './evidence.ts';
import { createWording, type Wording } from './firmness.ts';
import { dropNested } from './nesting.ts';
import { phraseId } from './phrase-id.ts';
import { printedAt, withPairedMarks } from './printed.ts';
import { readCorpus, type Reading } from './reading.ts';
import { scoreOf } from './score.ts';
import { isExpression, isQuotedMostly, thresholdsFor, type Judged } from './select.ts';
import { findVariants } from './variants.ts';

/** A phrase names this many variants, the foremost of them. */
const kinLimit = 12;

/** All phrases of a corpus, by score. */
export function findPhrases(reports: Corpus): Phrase[] {
	const reading = readCorpus(reports);
	const wording = createWording(reading);
	const thresholds = thresholdsFor(reading.corpus);
	const judged = judge(findCandidates(reports, reading, thresholds.run), reading, wording);
	const judgement = { reading, wording, thresholds, series: seriesOf(judged) };
	const expressions = judged.filter((candidate) => isExpression(candidate, judgement));
	const phrases = dropNested(expressions, { reading, thresholds })
		.map((expression) => toPhrase(expression, reading, reports))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	return withKin(phrases);
}

function judge(candidates: readonly Candidate[], reading: Reading, wording: Wording): Judged[] {
	const texts = candidates.map(({ text }) => text);
	const evidence = gatherEvidence(texts, reading);
	return candidates.flatMap((candidate, index) => {
		const found = evidence[index];
		if (!found?.starts.length) return [];
		const firmness = wording.firmness(candidate.text, found.starts.length);
		return { ...candidate, ...found, firmness };
	});
}

/** The quoted expressions that have a quoted variant: 实力经开, 活力经开. */
function seriesOf(judged: readonly Judged[]): Set<string> {
	const quoted = judged.filter(isQuotedMostly).map(({ text }) => text);
	const variants = findVariants(quoted, 1);
	return new Set(quoted.filter((_, index) => variants[index]?.length));
}

function toPhrase(expression: Judged, { corpus }: Reading, reports: Corpus): Phrase {
	const { text, starts } = expression;
	const printed = starts.map((start) => printedAt(corpus, start, start + text.length));
	const occurrences = printed.map(({ report, passage, start, end }): Occurrence => {
		return { report: reports[report]?.report.id ?? '', passage, start, end };
	});
	return {
		id: phraseId(text),
		text: printed.some((place) => place.text === text)
			? text
			: withPairedMarks(printed[0]?.text ?? text),
		kinds: kindsOf(expression),
		occurrences,
		reports: expression.reports,
		passages: expression.passages,
		score: scoreOf(expression),
		kin: [],
	};
}

function kindsOf(expression: Judged): PhraseKind[] {
	const kinds: Record<PhraseKind, boolean> = {
		shared: expression.reports > 1,
		quoted: isQuotedMostly(expression),
		term: expression.isTerm,
	};
	return Object.entries(kinds).flatMap(([kind, holds]) => (holds ? (kind as PhraseKind) : []));
}

function withKin(phrases: readonly Phrase[]): Phrase[] {
	const named = phrases.filter(({ kinds }) => kinds.includes('quoted') || kinds.includes('term'));
	const variants = findVariants(
		named.map(({ text }) => text),
		kinLimit,
	);
	const kin = variants.map((indexes) => indexes.flatMap((index) => named[index]?.id ?? []));
	const kinOf = new Map(named.map(({ id }, index) => [id, kin[index]]));
	return phrases.map((phrase) => ({ ...phrase, kin: kinOf.get(phrase.id) ?? [] }));
}
