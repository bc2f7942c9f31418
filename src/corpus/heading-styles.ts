/** How headings of reports are numbered, and where a numbered heading ends. */

export interface HeadingStyle {
	id: 'part' | 'section' | 'subsection' | 'item' | 'subitem';
	pattern: RegExp;
	/** Longest heading in this style; a longer numbered sentence is a list item. */
	longest: number;
}

/** Outermost first; the order decides what nests in what. */
export const headingStyles: readonly HeadingStyle[] = [
	{ id: 'part', pattern: /^第[一二三四五六七八九十\d]{1,3}(?:部分|篇|章|编)[\s、:：]*/, longest: 60 }, // 第一部分 2024年工作回顾
	{ id: 'section', pattern: /^[一二三四五六七八九十]{1,3}(?:、(?![一二三四五六七八九十]+[季、])|[．.]\s*)/, longest: 70 }, // 一、2025年工作回顾, not 一、二季度
	{ id: 'subsection', pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]\s*、?/, longest: 70 }, // （一）壮大主导产业
	{ id: 'item', pattern: /^\d{1,2}(?:[.．](?!\d)|、)\s*/, longest: 40 }, // 1.推进重大项目, not 1.1万人
	{ id: 'subitem', pattern: /^[（(]\d{1,2}[）)]\s*/, longest: 40 }, // （1）
]; // prettier-ignore

/** The number that a heading carries: style, rank of the style, value, and length in characters. */
export interface HeadingNumber {
	style: HeadingStyle;
	rank: number;
	value: number;
	length: number;
}

/** The number with which a line begins, or `undefined`. */
export function headingNumber(text: string): HeadingNumber | undefined {
	for (const [rank, style] of headingStyles.entries()) {
		const found = style.pattern.exec(text)?.[0];
		if (found) return { style, rank, value: numberIn(found), length: found.length };
	}
	return undefined;
}

const digits = '零一二三四五六七八九';

/** 十二 → 12, (三) → 3, 7. → 7. */
function numberIn(mark: string): number {
	const arabic = /\d+/.exec(mark)?.[0];
	if (arabic) return Number(arabic);
	const [, tens = '', ten = '', ones = ''] = /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/.exec(
		mark.replace(/[^一二三四五六七八九十]/g, ''),
	) ?? []; // prettier-ignore
	if (!ten) return digits.indexOf(tens || ones);
	return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

const sentenceEnd = /[。！!？?]/;

/**
 * The length of a numbered heading that runs into its paragraph, its final mark included:
 * （一）经济运行凭“稳中有进”显韧性。保持定力… is 20. `undefined` where the line is all heading or none.
 */
export function runInLength(text: string, number: HeadingNumber): number | undefined {
	const end = text.slice(0, number.style.longest + 1).search(sentenceEnd);
	if (end <= number.length || end + 1 >= text.length) return undefined;
	const isClause = /[；;：:]/.test(text.slice(number.length, end));
	return isClause ? undefined : end + 1;
}

/** True where a numbered line is a heading on its own: short, and at most one sentence. */
export function isStandalone(text: string, number: HeadingNumber): boolean {
	if (text.length > number.style.longest || text.length <= number.length) return false;
	const body = text.slice(number.length, -1);
	return !sentenceEnd.test(body) && !/[；;]/.test(text);
}

/** A run-in heading as the outline shows it: without the mark that ends it. */
export function withoutFinalMark(heading: string): string {
	return heading.replace(/[。！？!?]$/, '').trim();
}
