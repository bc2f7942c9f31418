/** How strongly two statements seem to speak of the same matter, from the terms they share. */
import { rarityOf, type Rarity } from './rarity.ts';
import type { Statement } from './statements.ts';
import type { Term, TermKind } from './terms.ts';

/** A term that both statements have. */
export interface Evidence extends Term {
	/** 0 to 1: how few statements of the corpus have it. */
	rarity: number;
}

/** What a shared term counts, before its rarity. */
const weights = {
	indicator: 2,
	matter: 0.7,
	word: 1,
	count: 0.5,
	phrase: 0.9,
} as const satisfies Record<TermKind, number>;

/**
 * A word counts this part where it is off its theme: 重大项目廉洁风险排查 is no statement on 重大项目.
 * Long words are names, and mean the same thing everywhere: 网络安全产业园.
 */
const offTheme = { part: 0.3, nameLength: 5 } as const;
/** Two counts of one matter without a common word count this part: 5个项目 may be any projects. */
const bareCount = 0.3;
/** Evidence that is all a sentence says counts more than a remark in passing. */
const coverage = { least: 0.75, range: 0.5 } as const;

/** Two statements of different reports, with the weight of all that each says. */
export interface StatementPair {
	s: Statement;
	t: Statement;
	contents: readonly [number, number];
}

/** Evidence in one number: 1 is about one rare word and its matter. */
export function scoreOf(shared: readonly Evidence[], pair: StatementPair): number {
	const sum = shared
		.filter((term) => !isInside(term, shared))
		.reduce(
			(total, term) => total + weightOf(term) * homeOf(term, pair) * backingOf(term, shared),
			0,
		);
	const whole = Math.min(...pair.contents);
	const share = whole === 0 ? 0 : Math.min(1, sum / whole);
	return sum * (coverage.least + coverage.range * share);
}

/** The weight of the terms of a statement. */
export function contentOf({ terms }: Statement, rarity: Rarity): number {
	const all = [...terms].map(([key, term]) => ({ ...term, rarity: rarityOf(key, rarity) }));
	return all.filter((term) => !isInside(term, all)).reduce((sum, term) => sum + weightOf(term), 0);
}

/** A term's weight; a longer word is a surer one. */
export function weightOf({ kind, text, rarity }: Evidence): number {
	const length = kind === 'word' || kind === 'phrase' ? Math.min(1.4, 0.6 + 0.15 * text.length) : 1;
	return weights[kind] * length * rarity ** 2;
}

/** A word inside another that is shared as well says nothing more: 电梯 in 住宅电梯. */
function isInside({ kind, text }: Term, shared: readonly Term[]): boolean {
	return (
		kind === 'word' &&
		shared.some(
			(other) => other.kind === 'word' && other.text !== text && other.text.includes(text),
		)
	);
}

/** A count is backed by a shared word of its matter: 招引 behind 共招引项目96个 and 招引重点项目53个. */
function backingOf({ kind, matters = [] }: Term, shared: readonly Term[]): number {
	const isBacked = shared.some(
		(other) => other.kind === 'word' && other.matters?.some((matter) => matters.includes(matter)),
	);
	return kind !== 'count' || isBacked ? 1 : bareCount;
}

function homeOf({ kind, text, themes }: Term, { s, t }: StatementPair): number {
	const isHome = !themes || [s, t].every((one) => themes.some((theme) => one.themes.has(theme)));
	return isHome || (kind === 'word' && text.length >= offTheme.nameLength) ? 1 : offTheme.part;
}
