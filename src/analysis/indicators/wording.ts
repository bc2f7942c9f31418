/** Metrics as series compare them: one spelling for words that mean the same. */
import type { VocabularyFile } from './contract.ts';

/** Quotation marks, brackets and spaces: “小巨人”, 省（潜在）独角兽. */
const marks = /[“”‘’"'「」『』《》〈〉（）()［］\s]/g;
const listNumber = /^\d+[.．、](?!\d)/;

/** A function that gives a metric its plain wording: 完成“高企”认定 becomes 完成高新技术企业认定. */
export function plainWording(aliases: VocabularyFile['aliases']): (metric: string) => string {
	const canonical = new Map(
		aliases.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
	);
	const pattern = anyOf([...canonical.keys()]);
	return (metric) =>
		metric
			.replace(listNumber, '')
			.replace(marks, '')
			.replace(pattern, (word) => canonical.get(word) ?? word);
}

/** A pattern of any of the words, of two that begin alike the longer. */
export function anyOf(words: readonly string[]): RegExp {
	const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length);
	// Without words nothing is found: an empty alternative would be found everywhere.
	return new RegExp(sorted.length ? sorted.map(literal).join('|') : '(?!)', 'gu');
}

function literal(word: string): string {
	return word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
