/** Numbers in hanzi, as they are said. */

const digits = '零一二三四五六七八九';

/** 532 digit by digit: 五三二. A year has its own zero: 二〇二四. */
export function digitByDigit(number: string, zero = '零'): string {
	return number.replace(/\d/g, (digit) => (digit === '0' ? zero : (digits[Number(digit)] ?? '')));
}

/** `4.5` as 四点五, `120` as 一百二十, `10000` as 一万. */
export function inHanzi(number: string): string {
	const [whole = '', fraction] = number.split('.');
	return `${wholeInHanzi(whole)}${fraction ? `点${digitByDigit(fraction)}` : ''}`;
}

/** Groups of four digits, from the last. */
const groupNames = ['', '万', '亿', '万亿'];

function wholeInHanzi(whole: string): string {
	const groups = whole
		.replace(/^0+(?=\d)/, '')
		.padStart(Math.ceil(whole.length / 4) * 4, '0')
		.match(/\d{4}/g);
	const said = (groups ?? []).map((group, index, { length }) => {
		const name = groupNames[length - 1 - index] ?? '';
		return group === '0000' ? '零' : `${groupInHanzi(group)}${name}`;
	});
	const text = said
		.join('')
		.replace(/零+/g, '零')
		.replace(/^零(?=.)|(?<=.)零$/g, '');
	// 十二, but 一百一十二.
	return text.replace(/^一十/, '十');
}

/** 0120 as 零一百二十, 1003 as 一千零三. */
function groupInHanzi(group: string): string {
	const said = Array.from(group, (digit, index) =>
		digit === '0' ? '零' : `${digitByDigit(digit)}${['千', '百', '十', ''][index] ?? ''}`,
	);
	return said
		.join('')
		.replace(/零+/g, '零')
		.replace(/(?<=.)零$/, '');
}
