/** Reads what a reader typed: words, `"…"` and `-词`. */
import { foldPlain, type Folding } from './fold-text.ts';

/** A string that a passage must hold, or must not. */
export interface Term {
	/** As typed, without marks of syntax. */
	text: string;
	folded: string;
	/** `"TOP 50"`: white space counts. */
	isLiteral: boolean;
	/** Latin letters and digits at its ends are not part of a longer word: AI, but not in MAIN. */
	isWhole?: boolean;
}

export interface Query {
	terms: Term[];
	excluded: Term[];
}

/** `-"老旧小区"`, `"TOP 50"`, `-养老` or any run without white space. */
const token = /(?<minus>[-－−])?"(?<literal>[^"]*\S[^"]*)"(?=\s|$)|(?<word>\S+)/gu;

/** Between words, or before one that is yet to be typed. */
const loneMinus = /^[-－−]$/u;

/**
 * `太湖 治理 -船` → two terms and one excluded. A minus with nothing beside it to search for is part
 * of the text, for reports write 1-12月 too.
 */
export function parseQuery(typed: string, folding: Folding): Query {
	const all = Array.from(typed.matchAll(token), ({ groups = {} }) => readToken(groups));
	const words = all.filter(({ typed: text }) => !loneMinus.test(text));
	const tokens = words.length ? words : all;
	const terms = tokens.filter(({ isExcluded }) => !isExcluded);
	if (terms.length === 0) {
		const whole = tokens.map(({ typed: text, isLiteral }) => termOf(text, { isLiteral, folding }));
		return { terms: distinct(whole), excluded: [] };
	}
	const toTerm = ({ text, isLiteral }: Token) => termOf(text, { isLiteral, folding });
	const excluded = tokens.filter(({ isExcluded }) => isExcluded);
	return { terms: distinct(terms.map(toTerm)), excluded: distinct(excluded.map(toTerm)) };
}

/** The query as a reader would type it: `太湖 "TOP 50" -船`. */
export function formatQuery({ terms, excluded }: Query): string {
	// White space outside quotation marks would make two words of one.
	const typed = ({ text, isLiteral }: Term): string =>
		isLiteral ? `"${text}"` : text.replace(/\s/gu, '');
	return [...terms.map(typed), ...excluded.map((term) => `-${typed(term)}`)].join(' ');
}

export function termOf(
	text: string,
	{ folding, isLiteral = false }: { folding: Folding; isLiteral?: boolean },
): Term {
	return { text, folded: foldPlain(text, folding, isLiteral ? 'keep' : 'drop'), isLiteral };
}

interface Token {
	/** With its minus. */
	typed: string;
	text: string;
	isLiteral: boolean;
	isExcluded: boolean;
}

function readToken({ minus = '', literal, word = '' }: Record<string, string | undefined>): Token {
	if (literal !== undefined) {
		const isExcluded = minus !== '';
		return { typed: minus + literal, text: literal, isLiteral: true, isExcluded };
	}
	const isExcluded = /^[-－−]./u.test(word);
	return { typed: word, text: isExcluded ? word.slice(1) : word, isLiteral: false, isExcluded };
}

function distinct(terms: readonly Term[]): Term[] {
	const byText = new Map(terms.map((term) => [`${term.folded}/${term.isLiteral}`, term]));
	return [...byText.values()].filter(({ folded }) => folded.trim() !== '');
}
