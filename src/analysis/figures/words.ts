/** Which words of a clause belong to which of its amounts. */
import type { Amount } from './amounts.ts';
import type { Range } from './not-figures.ts';
import { actsOn, firstVerbs, movesTo } from './tables/verbs.ts';
import { rankField } from './tables/wording.ts';

/** The words that belong to one amount: `before` and `after` reach to the next mark or amount. */
export interface Words {
	before: string;
	after: string;
	/** Follows another amount of its clause after 、 or 和: 示范工厂4家、示范车间12家. */
	isListed: boolean;
	/** The whole of which the next amount is a part or share: 9项|主要指标中4项. */
	isBase: boolean;
}

export interface Neighbours {
	text: string;
	clause: Range;
	amounts: readonly Amount[];
	index: number;
}

const listMark = /^(?:、|和|及|与|以及|或)/;
/** What the words of 9项主要指标中|4项 end with: the second amount is part of the first. */
const partMark = /[中里]$/;

/** The words of the amount at `index` of its clause. */
export function wordsOf(neighbours: Neighbours): Words {
	const { text, amounts, index } = neighbours;
	const [previous, amount, next] = [amounts[index - 1], amounts[index], amounts[index + 1]];
	const gap = gapBefore(neighbours);
	const toNext = amount && next ? text.slice(amount.end, next.start) : '';
	const isWhole = isShared(previous, amount, gap);
	return {
		before: previous && !isWhole ? ownPart(gap) : gap,
		after: wordsAfter(neighbours),
		isListed: previous !== undefined && /^[^、]*(?:、|和|及|与|以及|或)/.test(gap) && !isWhole,
		isBase: partMark.test(toNext) || isShared(amount, next, toNext) || isField(gap, amount, next),
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
	if (movesTo.test(gap)) return '';
	if (gap.startsWith('的') && amount.kind === 'money')
		return gap + wordsAfter({ text, clause, amounts, index: index + 1 });
	if (isShared(amount, next, gap)) return gap;
	if (isField(gapBefore({ text, clause, amounts, index }), amount, next)) return gap;
	const thing = sizedThing(text.slice(next.end, clause.end), next);
	if (thing && amount.kind === 'counter') return thing;
	const actor = amount.kind === 'counter' && next.kind === 'counter' && actsOn.exec(gap)?.[1];
	if (actor) return actor;
	const isCounted = amount.kind === 'counter' && isPredicate(next, gap);
	return isCounted
		? gap + text.slice(next.start, next.end)
		: firstPart(gap) + sharedPredicate({ text, clause, amounts, index });
}

/** 实施5个|总投资30亿元的文旅项目: the sum tells the size of what is counted. */
function sizedThing(behind: string, { kind }: Amount): string | undefined {
	return kind === 'money' ? /^的([^，；。、\d]+)/.exec(behind)?.[1] : undefined;
}

/** 6个人才项目、|1个人才团队入围省“双创计划”: what the last of a list does, all of it do. */
function sharedPredicate({ text, clause, amounts, index }: Neighbours): string {
	const [amount, next] = [amounts[index], amounts[index + 1]];
	if (!amount || !next || !/[^、]、$/.test(text.slice(amount.end, next.start))) return '';
	const words = wordsAfter({ text, clause, amounts, index: index + 1 });
	const verb = words.search(firstVerbs);
	return verb > 0 && next.kind === 'counter' ? words.slice(verb) : '';
}

/** 位列全省90家|省级经开区第21名: the first amount is the field in which the second ranks. */
function isField(before: string, amount: Amount | undefined, next: Amount | undefined): boolean {
	return amount?.kind === 'counter' && next?.kind === 'rank' && rankField.test(before);
}

/** Words between two amounts that belong to both: 6个|国控、省控断面水质达标率|100%. */
function isShared(amount: Amount | undefined, next: Amount | undefined, gap: string): boolean {
	if (amount?.kind !== 'counter' || next?.kind !== 'percent' || next.isHanzi) return false;
	return /(?:率|比例|比重)(?:[达为均都]|全部|保持|稳定)*$/.test(gap) && !listMark.test(gap);
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
