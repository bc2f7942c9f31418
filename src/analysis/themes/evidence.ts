/** What speaks for the theme of a passage: its words, the headings above it, what stands beside it. */
import type { Passage } from '../../corpus/contract.ts';
import { standingsOf, type Standing } from './places-in-report.ts';
import {
	addScores, dampingOf, evidenceOf, pickScores, scoreText, totalOf, type Scores, type ScoreOptions,
} from './scores.ts'; // prettier-ignore
import { splitSentences } from './sentences.ts';
import { isTheme, type RoleId, type Vocabulary } from './vocabulary.ts';

/** How much each piece of evidence counts beside the passage's own text, which counts 1. */
const factors = {
	/** 项目引建提质增效。签约引进产业类项目118个… */
	lead: 0.7,
	section: 0.45,
	/** Headings further out say less: 三、全域旅游创建打开新格局 stands above the protection of lakes. */
	outer: 0.12,
	neighbours: 0.15,
	/** Standing before or after the subjects. */
	standing: 0.25,
} as const;

/** Weight that must be found before evidence counts for half. */
const doubts = { text: 3, heading: 2 } as const;

/** A first sentence this short names what follows: 提升城市功能品质。 */
const longestLead = 20;

const roleAt: Partial<Record<Standing, RoleId>> = { opening: 'preamble', ending: 'closing' };

export interface ReportContext extends ScoreOptions {
	standings: ReadonlyMap<string, Standing>;
	/** Scores of the text of each passage, run-in heading left out. */
	bodies: ReadonlyMap<string, Scores>;
	neighbours: ReadonlyMap<string, readonly Passage[]>;
}

export function readContext(
	passages: readonly Passage[],
	vocabulary: Vocabulary,
	{ title }: { title: string },
): ReportContext {
	const options = {
		vocabulary,
		damping: dampingOf(
			passages.map(({ text }) => text),
			vocabulary,
		),
	};
	const isSubjectHeading = (heading: string): boolean =>
		heading !== title && totalOf(onlyThemes(scoreText(heading, { vocabulary }))) > 1;
	return {
		...options,
		standings: standingsOf(passages, { isSubjectHeading }),
		bodies: new Map(passages.map((passage) => [passage.id, scoreBody(passage, options)])),
		neighbours: findNeighbours(passages),
	};
}

export function onlyThemes(scores: Scores): Scores {
	return pickScores(scores, isTheme);
}

function scoreBody({ text, runIn = 0 }: Passage, options: ScoreOptions): Scores {
	const sentences = splitSentences(text, runIn).filter(({ start }) => start >= runIn);
	return addScores(
		sentences.map(({ start, end }) => {
			return { scores: scoreText(text.slice(start, end), options), factor: 1 };
		}),
	);
}

/** The passages before and after each one in its section; for a glossary entry, where its term is used. */
function findNeighbours(passages: readonly Passage[]): Map<string, Passage[]> {
	return new Map(
		passages.map((passage, index) => {
			const term = termOf(passage);
			const near = term
				? passages.filter(({ kind, text }) => kind !== 'glossary' && text.includes(term))
				: [passages[index - 1], passages[index + 1]].filter(
						(other) => other !== undefined && isSameSection(other, passage),
					);
			return [passage.id, near.filter((other) => other !== undefined)];
		}),
	);
}

function termOf({ term, text }: Passage): string | undefined {
	return term && text.slice(...term);
}

function isSameSection(a: Passage, b: Passage): boolean {
	return sectionOf(a).join('\n') === sectionOf(b).join('\n');
}

/** The headings above a passage without the one that opens it. */
function sectionOf({ headings, runIn }: Passage): string[] {
	return runIn ? headings.slice(0, -1) : headings;
}

/** All that speaks for the subjects of `passage`, in one score each; from 0 to about 2. */
export function weighEvidence(passage: Passage, context: ReportContext): Scores {
	const standing = context.standings.get(passage.id) ?? 'subject';
	const body = bodyOf(passage, context);
	const role = roleAt[standing];
	const text = evidenceOf(standing === 'subject' ? onlyThemes(body) : body, { doubt: doubts.text });
	return addScores([
		{ scores: text, factor: 1 },
		...headingEvidence(passage, context),
		{ scores: new Map(role && [[role, 1]]), factor: factors.standing },
	]);
}

export function bodyOf({ id }: Passage, { bodies }: ReportContext): Scores {
	return bodies.get(id) ?? new Map();
}

interface Evidence {
	scores: Scores;
	factor: number;
}

/** What the lead, the headings above and the passages beside it say. */
function headingEvidence(
	passage: Passage,
	{ bodies, neighbours, vocabulary }: ReportContext,
): Evidence[] {
	const [section = '', ...outer] = sectionOf(passage).toReversed();
	const read = (text: string): Scores =>
		evidenceOf(onlyThemes(scoreText(text, { vocabulary })), { doubt: doubts.heading });
	const near = (neighbours.get(passage.id) ?? []).map(({ id }) => {
		return { scores: onlyThemes(bodies.get(id) ?? new Map()), factor: 1 };
	});
	return [
		{ scores: read(leadOf(passage)), factor: factors.lead },
		{ scores: read(section), factor: factors.section },
		{ scores: read(outer.join('\n')), factor: factors.outer },
		{ scores: evidenceOf(addScores(near), { doubt: doubts.text }), factor: factors.neighbours },
	];
}

/** The words that open a passage as its title: a run-in heading, a glossary term or a short first sentence. */
function leadOf(passage: Passage): string {
	const { text, runIn } = passage;
	if (runIn) return text.slice(0, runIn);
	const [first] = splitSentences(text);
	const isShort = first && first.end <= longestLead && first.end < text.length;
	return termOf(passage) ?? (isShort ? text.slice(first.start, first.end) : '');
}
