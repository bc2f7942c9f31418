/** Says what each passage of a report is about. */
import type { Passage, Report } from '../../corpus/contract.ts';
import type { ThemeId } from './theme-ids.ts';
import { bodyOf, onlyThemes, readContext, weighEvidence, type ReportContext } from './evidence.ts';
import { ranked, totalOf, type Scores } from './scores.ts';
import { isTheme, type Subject, type Vocabulary } from './vocabulary.ts';

export interface PassageTheme {
	primary: Subject;
	secondary: ThemeId[];
}

/** What makes a theme secondary. */
const secondary = {
	/** Share of the themed words of the passage, and the least weight that says anything. */
	share: 0.17,
	weight: 3,
	/** A runner-up this close to the primary theme might as well have come first. */
	closeCall: 0.6,
	count: 3,
} as const;

/**
 * The themes of the passages of a report, by passage id. Captions and bylines are roles of their own
 * and have none.
 */
export function assignThemes(
	{ report, passages }: { report: Report; passages: readonly Passage[] },
	vocabulary: Vocabulary,
): Map<string, PassageTheme> {
	const context = readContext(passages, vocabulary, report);
	const themed = passages.filter(({ kind }) => kind !== 'caption' && kind !== 'byline');
	return new Map(themed.map((passage) => [passage.id, themeOf(passage, context)]));
}

function themeOf(passage: Passage, context: ReportContext): PassageTheme {
	if (passage.kind === 'salutation') return { primary: 'preamble', secondary: [] };
	const scores = weighEvidence(passage, context);
	const primary = ranked(scores)[0]?.[0] ?? 'preamble';
	if (!isTheme(primary)) return { primary, secondary: [] };
	return { primary, secondary: secondaryOf({ scores, body: bodyOf(passage, context) }, primary) };
}

/** The further themes on which a passage spends a share of its words, the strongest first. */
function secondaryOf(
	{ scores, body }: { scores: Scores; body: Scores },
	primary: Subject,
): ThemeId[] {
	const themed = onlyThemes(body);
	const enough = Math.max(totalOf(themed) * secondary.share, secondary.weight);
	const close = (scores.get(primary) ?? 0) * secondary.closeCall;
	const isSecondary = ([theme, score]: [Subject, number]): boolean =>
		theme !== primary && (score >= close || (themed.get(theme) ?? 0) >= enough);
	return ranked(onlyThemes(scores))
		.filter(isSecondary)
		.map(([theme]) => theme)
		.filter(isTheme)
		.slice(0, secondary.count);
}
