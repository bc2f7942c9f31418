/** What can be seen where an expression stands: its marks, its neighbours, the numbers about it. */
import { edge, type CorpusText } from './corpus-text.ts';
import { partMark } from './quoted.ts';

/** A stretch of the corpus text. */
export interface Range {
	start: number;
	end: number;
}

export function hasEdge({ edgeAt }: CorpusText, at: number, flag: number): boolean {
	return ((edgeAt[at] ?? 0) & flag) !== 0;
}

/** Whether it is all that stands in quotation marks, or one of the parts. */
export function isMarked(corpus: CorpusText, { start, end }: Range): boolean {
	const isPart = (at: number, neighbour: number) =>
		hasEdge(corpus, at, edge.quoted) && partMark.test(corpus.text.charAt(neighbour));
	const begins = hasEdge(corpus, start, edge.opening) || isPart(start, start - 1);
	return begins && (hasEdge(corpus, end, edge.closing) || isPart(end, end));
}

/** Two characters inside a longer quotation are not the expression: 两新 in “两新一智”. */
export function isScrap(corpus: CorpusText, range: Range): boolean {
	const isShort = range.end - range.start === 2;
	return isShort && hasEdge(corpus, range.start, edge.quoted) && !isMarked(corpus, range);
}

/** Whether a mark stands inside: 推进“智改数转 and 两湖”创新区. */
export function hasInside({ edgeAt }: CorpusText, { start, end }: Range, mark: number): boolean {
	return edgeAt.subarray(start + 1, end).some((edges) => (edges & mark) !== 0);
}

/** Whether a number counts or measures it: 瞪羚企业6家, 11个老旧小区, 财政收入增长5%; 2024年 only dates. */
export function isCounted({ text }: CorpusText, { start, end }: Range): boolean {
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 3);
	return /\d[^\d年月日\P{Script=Han}]?$/u.test(before) || /^\p{Script=Han}{0,2}\d/u.test(after);
}
