/** How much a text speaks for each subject. */
import { findWords } from './lexicon.ts';
import type { Subject, Vocabulary } from './vocabulary.ts';

export type Scores = ReadonlyMap<Subject, number>;

/** Words that say less in a report because it uses them everywhere: factor 0 to 1 by word. */
export type Damping = ReadonlyMap<string, number>;

export interface ScoreOptions {
	vocabulary: Vocabulary;
	damping?: Damping;
}

/** The weights of the vocabulary's words in `text`, a word once however often it is repeated. */
export function scoreText(text: string, { vocabulary, damping }: ScoreOptions): Scores {
	const scores = new Map<Subject, number>();
	const words = new Set(findWords(text, vocabulary.lexicon).map(({ word }) => word));
	for (const word of words) {
		const senses = vocabulary.senses.get(word) ?? [];
		for (const { subject, weight } of senses) {
			const share = (weight * (damping?.get(word) ?? 1)) / senses.length;
			scores.set(subject, (scores.get(subject) ?? 0) + share);
		}
	}
	return scores;
}

export function addScores(parts: Iterable<{ scores: Scores; factor: number }>): Scores {
	const sum = new Map<Subject, number>();
	for (const { scores, factor } of parts)
		for (const [subject, score] of scores)
			sum.set(subject, (sum.get(subject) ?? 0) + score * factor);
	return sum;
}

export function totalOf(scores: Scores): number {
	return [...scores.values()].reduce((sum, score) => sum + score, 0);
}

/**
 * Scores as shares of what was found, times how much was found: one weak word in a heading leaves
 * room for the passage to say otherwise.
 */
export function evidenceOf(scores: Scores, { doubt }: { doubt: number }): Scores {
	const total = totalOf(scores);
	return total === 0 ? scores : addScores([{ scores, factor: 1 / (total + doubt) }]);
}

/** The subjects from the highest score down; equal scores stay in the vocabulary's order. */
export function ranked(scores: Scores): [Subject, number][] {
	return [...scores].sort(([, a], [, b]) => b - a);
}

/** Only the scores of the subjects that `keep` lets through. */
export function pickScores(scores: Scores, keep: (subject: Subject) => boolean): Scores {
	return new Map([...scores].filter(([subject]) => keep(subject)));
}

/**
 * A word that most passages of a report use tells nothing of one of them: 园区 in the report of a
 * development zone. The factor falls from 1 to 0 as the share of passages rises to all.
 */
export function dampingOf(texts: readonly string[], vocabulary: Vocabulary): Damping {
	const uses = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(findWords(text, vocabulary.lexicon).map((hit) => hit.word)))
			uses.set(word, (uses.get(word) ?? 0) + 1);
	// In a text of a few passages a share says nothing yet.
	const size = Math.max(texts.length, 12);
	return new Map([...uses].map(([word, count]) => [word, 1 - count / size]));
}
