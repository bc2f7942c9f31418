/** Cuts a text into sentences and clauses, and gives each amount the words that belong to it. */
import type { Amount } from './amounts.ts';
import type { Range } from './not-figures.ts';
import { ratedThing } from './rated.ts';
import { wordsOf, type Words } from './words.ts';

/** An amount with its words, its clause and its sentence. */
export interface Item extends Words {
	amount: Amount;
	clause: Range;
	sentence: Range;
	/** The name that it stands inside as a rating: 西河200兆瓦光伏项目. */
	rated?: string | undefined;
}

const sentenceMark = /[。！？!?\n]|…+/g;
/** Not the colon of 6.8：51.5：41.7. */
const clauseMark = /[，；]|(?<!\d)：|：(?!\d)|——/g;

/** Every amount of `text` with its words, in order. */
export function toItems(text: string, amounts: readonly Amount[]): Item[] {
	const quotes = Array.from(text.matchAll(/“[^”]*”|《[^》]*》/g), toRange);
	const isQuoted = (offset: number) =>
		quotes.some(({ start, end }) => start < offset && offset < end - 1);
	const cutAt = (marks: RegExp) =>
		Array.from(text.matchAll(marks), toRange).filter(({ start }) => !isQuoted(start));
	const sentences = cutAt(sentenceMark);
	const clauses = [...sentences, ...cutAt(clauseMark), ...numberedBrackets(text, amounts)];
	return amounts.map((amount) => {
		const clause = around(amount, clauses, text.length);
		const inClause = amounts.filter(({ start, end }) => start >= clause.start && end <= clause.end);
		const neighbours = { text, clause, amounts: inClause, index: inClause.indexOf(amount) };
		const words = wordsOf(neighbours);
		return {
			amount,
			rated: ratedThing(words.before, text.slice(amount.start, amount.end), words.after),
			clause,
			sentence: around(amount, sentences, text.length),
			...words,
		};
	});
}

function toRange({ index, 0: found }: RegExpExecArray): Range {
	return { start: index, end: index + found.length };
}

/** Brackets that hold an amount are clauses of their own: 充电桩50组（其中旧改15个）. */
function numberedBrackets(text: string, amounts: readonly Amount[]): Range[] {
	return Array.from(text.matchAll(/（[^（）]*）/g), toRange)
		.filter(({ start, end }) => amounts.some((amount) => start < amount.start && amount.end < end))
		.flatMap(({ start, end }) => [
			{ start, end: start + 1 },
			{ start: end - 1, end },
		]);
}

/** The stretch between the marks around an amount. */
function around({ start, end }: Range, marks: readonly Range[], length: number): Range {
	return {
		start: Math.max(0, ...marks.filter((mark) => mark.end <= start).map((mark) => mark.end)),
		end: Math.min(length, ...marks.filter((mark) => mark.start >= end).map((mark) => mark.start)),
	};
}
