/** Reads whole numbers written in hanzi: 一千五百, 两亿, 百. */

const digits: Readonly<Record<string, number>> = {
	零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** What `numeral` multiplies by: 万亿 is 1e12, 百 is 100; 1 for an empty string. */
export function readScale(scale: string): number {
	return Array.from(scale).reduce(
		(product, sign) => product * (tens[sign] ?? groups[sign] ?? 1),
		1,
	);
}

/** The value of a numeral in hanzi: 十五 → 15, 百亿 → 1e10; `undefined` for 一二 and 三五. */
export function readNumeral(numeral: string): number | undefined {
	let total = 0;
	let group = 0;
	let digit: number | undefined;
	for (const sign of numeral) {
		const [asDigit, asTen, asGroup] = [digits[sign], tens[sign], groups[sign]];
		if (asDigit !== undefined) {
			if (digit) return undefined;
			digit = asDigit;
		} else if (asTen) {
			group += (digit ?? 1) * asTen;
			digit = undefined;
		} else if (asGroup) {
			total = closeGroup(total, group + (digit ?? 0), asGroup);
			[group, digit] = [0, undefined];
		} else return undefined;
	}
	return total + group + (digit ?? 0);
}

/** 一亿|二千|万 adds to what stands before it, 二十万||亿 multiplies it; a bare 亿 is one 亿. */
function closeGroup(total: number, group: number, scale: number): number {
	return total >= scale ? total + group * scale : (total + group || 1) * scale;
}
