/** Finds which passages of two reports speak of the same matter. */
import { contentOf, scoreOf, weightOf, type Evidence } from './evidence.ts';
import { rarityOf, type Rarity } from './rarity.ts';
import type { StatedReport, Statement } from './statements.ts';

export const levels = ['counterpart', 'related'] as const;
export type Level = (typeof levels)[number];

/** Strength from which two passages count as counterparts, and as related; published with the data. */
export const thresholds = { counterpart: 0.45, related: 0.35 } as const satisfies Record<
	Level,
	number
>;

/** Two passages of different reports that speak of the same matter. */
export interface Counterpart {
	a: string;
	b: string;
	/** From 0 to 1. */
	strength: number;
	level: Level;
	/** What both say, the most telling first. */
	shared: Evidence[];
	/** The sentences in which they say it, as offsets in the texts of `a` and `b`. */
	at: { a: [number, number]; b: [number, number] };
}

/** Evidence at which the strength is about two thirds. */
const scale = 1.5;
/** A further pair of sentences of the same passages adds this part of its evidence. */
const further = 0.35;
/** Partners of a passage in one other report. */
const partners = 3;

/** Two statements with terms in common, and how much they tell. */
export interface Match {
	s: Statement;
	t: Statement;
	shared: Evidence[];
	score: number;
}

/**
 * The counterparts between two reports, the strongest first. Only statements with a term in common
 * are looked at.
 */
export function compareReports(a: StatedReport, b: StatedReport, rarity: Rarity): Counterpart[] {
	const matches = matchStatements(a, b, rarity);
	const byPassages = Map.groupBy(matches, ({ s, t }) => `${s.passage}\n${t.passage}`);
	const pairs = [...byPassages.values()].flatMap((group) => readPair(group) ?? []);
	return keepBest(pairs.toSorted((x, y) => y.strength - x.strength));
}

/** Every statement of `a` with every one of `b` that shares a term. */
export function matchStatements(a: StatedReport, b: StatedReport, rarity: Rarity): Match[] {
	const index = indexTerms(b);
	const contents = new Map(b.statements.map((t) => [t, contentOf(t, rarity)]));
	return a.statements.flatMap((s) => {
		const content = contentOf(s, rarity);
		return [...sharedTerms(s, { index, rarity })].map(([t, shared]): Match => {
			const pair = { s, t, contents: [content, contents.get(t) ?? 0] as const };
			return { s, t, shared, score: scoreOf(shared, pair) };
		});
	});
}

function indexTerms({ statements }: StatedReport): Map<string, Statement[]> {
	const index = new Map<string, Statement[]>();
	for (const statement of statements)
		for (const key of statement.terms.keys()) {
			const group = index.get(key);
			if (group) group.push(statement);
			else index.set(key, [statement]);
		}
	return index;
}

function sharedTerms(
	s: Statement,
	{ index, rarity }: { index: ReadonlyMap<string, readonly Statement[]>; rarity: Rarity },
): Map<Statement, Evidence[]> {
	const found = new Map<Statement, Evidence[]>();
	for (const [key, term] of s.terms) {
		const evidence = { ...term, rarity: rarityOf(key, rarity) };
		for (const t of index.get(key) ?? []) {
			const shared = found.get(t);
			if (shared) shared.push(evidence);
			else found.set(t, [evidence]);
		}
	}
	return found;
}

/** The matches of two passages as one pair: each sentence counts with its best partner only. */
function readPair(group: readonly Match[]): Counterpart | undefined {
	const used = new Set<Statement>();
	const best = group
		.toSorted((x, y) => y.score - x.score)
		.filter(({ s, t }) => !used.has(s) && !used.has(t) && used.add(s).add(t));
	const [first] = best;
	if (!first) return undefined;
	const score = best.slice(1).reduce((sum, match) => sum + match.score * further, first.score);
	const strength = Math.round((1 - Math.exp(-score / scale)) * 1000) / 1000;
	if (strength < thresholds.related) return undefined;
	const { s, t, shared } = first;
	return {
		a: s.passage,
		b: t.passage,
		strength,
		level: strength >= thresholds.counterpart ? 'counterpart' : 'related',
		shared: shared.toSorted((x, y) => weightOf(y) - weightOf(x)),
		at: { a: [s.start, s.end], b: [t.start, t.end] },
	};
}

/** Of pairs sorted by strength, those among the first few of either of their passages. */
function keepBest(pairs: readonly Counterpart[]): Counterpart[] {
	const counts = new Map<string, number>();
	const countOf = (id: string): number => counts.get(id) ?? 0;
	return pairs.filter(({ a, b }) => {
		const isKept = countOf(a) < partners || countOf(b) < partners;
		if (isKept) for (const id of [a, b]) counts.set(id, countOf(id) + 1);
		return isKept;
	});
}
