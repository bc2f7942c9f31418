/** The terms by which two statements can be seen to speak of the same matter. */
import type { ThemeId } from '../themes/theme-ids.ts';
import { findWords } from '../themes/lexicon.ts';
import { isTheme, type Vocabulary } from '../themes/vocabulary.ts';

export const termKinds = ['matter', 'word', 'count', 'phrase', 'indicator'] as const;
export type TermKind = (typeof termKinds)[number];

/**
 * `matter` and `word` come from the vocabulary, `count` is a matter and the unit in which its clause
 * counts, `phrase` a name in quotation marks that the vocabulary does not know.
 */
export interface Term {
	kind: TermKind;
	/** 养老; 助餐点; 养老（个）; 危污乱散低; elderly-canteens. */
	text: string;
	/** Matters that a word or count belongs to, and their themes. */
	matters?: readonly string[];
	themes?: readonly ThemeId[];
}

/** A name in quotation marks: 深化“危污乱散低”综合治理; a whole quoted sentence is none. */
const quoted = /[“‘]([^“”‘’，。；！？：]{2,12})[”’]/gu;
const figure = /\d+(?:\.\d+)?(?:[万亿千百]*(?<unit>%|\p{Script=Han}))?/gu;
const clause = /[^，。；！？：]+/g;

/**
 * The terms of `text`, each once. 新增养老助餐点6个 has the matter 养老, the words 养老 and 助餐点, and
 * the count 养老（个）.
 */
export function termsOf(text: string, vocabulary: Vocabulary): Term[] {
	const terms = new Map<string, Term>();
	const add = (term: Term): void => void terms.set(termKey(term), term);
	for (const { word } of findWords(text, vocabulary.lexicon)) {
		const senses = mattersOf(word, vocabulary);
		const home = {
			matters: senses.map(({ matter }) => matter),
			themes: senses.map(({ theme }) => theme),
		};
		for (const named of wordsWithin(word, vocabulary)) add({ kind: 'word', text: named, ...home });
		for (const { matter, theme } of senses) add({ kind: 'matter', text: matter, themes: [theme] });
	}
	for (const count of countsOf(text, vocabulary)) add(count);
	for (const phrase of phrasesOf(text, vocabulary)) add({ kind: 'phrase', text: phrase });
	return [...terms.values()];
}

export function termKey({ kind, text }: Term): string {
	return `${kind}:${text}`;
}

/** 共招引项目96个 counts the matter 招商引资 in 个, as 累计招引重点项目53个 does. */
function countsOf(text: string, vocabulary: Vocabulary): Term[] {
	return [...text.matchAll(clause)].flatMap(([part]) => {
		const units = new Set([...part.matchAll(figure)].map(({ groups }) => groups?.['unit'] ?? ''));
		units.delete('');
		units.delete('年');
		if (units.size === 0) return [];
		const senses = findWords(part, vocabulary.lexicon).flatMap(({ word }) =>
			mattersOf(word, vocabulary),
		);
		return senses.flatMap(({ matter, theme }) =>
			[...units].map((unit): Term => {
				return { kind: 'count', text: `${matter}（${unit}）`, matters: [matter], themes: [theme] };
			}),
		);
	});
}

interface MatterSense {
	matter: string;
	theme: ThemeId;
}

function mattersOf(word: string, { senses }: Vocabulary): MatterSense[] {
	return (senses.get(word) ?? []).flatMap(({ subject, matter }) =>
		matter && isTheme(subject) ? [{ matter, theme: subject }] : [],
	);
}

/** A word and the shorter words of its matters inside it: 新增学位 and 学位, 老旧小区改造 and 老旧小区. */
function wordsWithin(word: string, vocabulary: Vocabulary): string[] {
	const matters = new Set(mattersOf(word, vocabulary).map(({ matter }) => matter));
	const inner = Array.from(word.slice(1), (_, index) => [
		word.slice(0, -index - 1),
		word.slice(index + 1),
	]);
	return [word, ...inner.flat()].filter((part) =>
		mattersOf(part, vocabulary).some(({ matter }) => matters.has(matter)),
	);
}

/** “1+3” and “十大行动” are formulas that every place fills in its own way; 危污乱散低 is a name. */
function isTelling(name: string): boolean {
	const hanzi = name.match(/\p{Script=Han}/gu) ?? [];
	return hanzi.length >= 3 && !/^(?:\d+|[一二三四五六七八九十百两]+)[大个项张条]/.test(name);
}

function phrasesOf(text: string, { senses }: Vocabulary): string[] {
	return [...text.matchAll(quoted)]
		.map(([, name = '']) => name)
		.filter((name) => !senses.has(name) && isTelling(name));
}
