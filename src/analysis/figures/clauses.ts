/** Cuts a text into sentences and clauses, and gives each amount the words that belong to it. */
import type { Amount } from './amounts.ts';
import type { Range } from './not-figures.ts';

/** An amount and its words: `before` and `after` reach to the next mark or amount. */
export interface Item {
	amount: Amount;
	clause: Range;
	sentence: Range;
	before: string;
	after: string;
	/** Follows another amount of its clause after 、 or 和: 示范工厂4家、示范车间12家. */
	isListed: boolean;
}

const sentenceMark = /[。！？!?\n]|…+/g;
const clauseMark = /[，；：]|——/g;

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
		return {
			amount,
			clause,
			sentence: around(amount, sentences, text.length),
			...words(neighbours),
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

interface Neighbours {
	text: string;
	clause: Range;
	amounts: readonly Amount[];
	index: number;
}

const listMark = /^(?:、|和|及|与|以及|或)/;
/** What the words of 9项主要指标中|4项 end with: the second amount is part of the first. */
const partMark = /[中里]$/;

function words(neighbours: Neighbours) {
	const gap = gapBefore(neighbours);
	return {
		before: neighbours.index === 0 ? gap : ownPart(gap),
		after: wordsAfter(neighbours),
		isListed: neighbours.index > 0 && /^[^、]*(?:、|和|及|与|以及|或)/.test(gap),
	};
}

/** From the amount before it; amounts that touch share their words: 专项行动|5大类36项. */
function gapBefore({ text, clause, amounts, index }: Neighbours): string {
	const [amount, previous] = [amounts[index], amounts[index - 1]];
	if (!amount || !previous)
		return openingWords(text, { start: clause.start, end: amount?.start ?? clause.end });
	if (previous.end === amount.start) return gapBefore({ text, clause, amounts, index: index - 1 });
	return text.slice(previous.end, amount.start);
}

/** From the clause's beginning; for a bracket that holds only the amount, what the bracket is about. */
function openingWords(text: string, { start, end }: Range): string {
	const words = text.slice(start, end);
	if (words || text[start - 1] !== '（') return words;
	return /[^，；：。（）]*$/.exec(text.slice(0, start - 1))?.[0] ?? '';
}

function wordsAfter({ text, clause, amounts, index }: Neighbours): string {
	const [amount, next] = [amounts[index], amounts[index + 1]];
	if (!amount || !next) return text.slice(amount?.end, clause.end);
	if (amount.end === next.start) return wordsAfter({ text, clause, amounts, index: index + 1 });
	const gap = text.slice(amount.end, next.start);
	return isPredicate(next, gap) && amount.kind === 'counter'
		? gap + text.slice(next.start, next.end)
		: firstPart(gap);
}

/** 4家|企业开票销售超百亿元, 8项|排名居全区前三: the second amount says which are counted. */
function isPredicate({ kind, bound, isHanzi }: Amount, gap: string): boolean {
	if (gap === '' || gap.includes('、')) return false;
	return kind === 'rank' || (isHanzi && kind === 'percent') || (kind === 'money' && bound !== '=');
}

/** What stands before an amount behind another one: `、示范车间` → 示范车间, `人才项目、` → nothing. */
function ownPart(gap: string): string {
	if (listMark.test(gap)) return gap.replace(listMark, '');
	if (partMark.test(gap)) return '';
	const mark = gap.indexOf('、');
	return mark === -1 ? gap : gap.slice(mark + 1);
}

/** What stands behind an amount before the next one: `个人才项目、1个` → 人才项目. */
function firstPart(gap: string): string {
	if (listMark.test(gap)) return '';
	const mark = gap.indexOf('、');
	return (mark === -1 ? gap : gap.slice(0, mark)).replace(partMark, '');
}
