/** Follows a long passage through its subjects, sentence by sentence. */
import type { Passage } from '../../corpus/contract.ts';
import type { PassageTheme } from './assign.ts';
import { addScores, evidenceOf, pickScores, ranked, scoreText, type Scores } from './scores.ts';
import { splitSentences, type Stretch } from './sentences.ts';
import { isTheme, type Subject, type Vocabulary } from './vocabulary.ts';

export interface SentenceTheme extends Stretch {
	theme: Subject;
}

/** How much counts beside the sentence's own words, which count 1. */
const factors = {
	/** 以改革增动力。 speaks for the sentences up to the next such lead. */
	lead: 0.35,
	before: 0.15,
	primary: 0.25,
	secondary: 0.08,
} as const;

const doubt = 2;
/** A sentence this short, without a figure, names what the following ones say. */
const longestLead = 20;

interface State {
	lead: Scores;
	before: Scores;
}

/**
 * The theme of each sentence of `passage`; the stretches tile its text. Sentences without words of
 * their own keep the theme of what stands before them.
 */
export function sentenceThemes(
	passage: Passage,
	{ theme, vocabulary }: { theme: PassageTheme; vocabulary: Vocabulary },
): SentenceTheme[] {
	const base = passageScores(theme);
	const state: State = { lead: new Map(), before: new Map() };
	return splitSentences(passage.text, passage.runIn).map(({ start, end }) => {
		const text = passage.text.slice(start, end);
		const found = pickScores(
			scoreText(text, { vocabulary }),
			(subject) => isTheme(subject) || subject === theme.primary,
		);
		const own = evidenceOf(found, { doubt });
		if (isLead(text)) state.lead = own;
		const scores = addScores([
			{ scores: own, factor: 1 },
			{ scores: state.lead, factor: factors.lead },
			{ scores: state.before, factor: factors.before },
			{ scores: base, factor: 1 },
		]);
		const subject = ranked(scores)[0]?.[0] ?? theme.primary;
		state.before = new Map([[subject, 1]]);
		return { start, end, theme: subject };
	});
}

function isLead(text: string): boolean {
	return text.length <= longestLead && !/\d|；$/.test(text);
}

function passageScores({ primary, secondary }: PassageTheme): Scores {
	return new Map<Subject, number>([
		[primary, factors.primary],
		...secondary.map((theme): [Subject, number] => [theme, factors.secondary]),
	]);
}
