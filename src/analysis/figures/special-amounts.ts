/** Amounts that are not a number and a unit: ranks, fractions, 过半, 七成, 两位数, 翻番. */
import { readNumeral } from './chinese-numerals.ts';
import type { Amount } from './amounts.ts';
import type { Bound } from './contract.ts';
import { growthNearby, rankCue } from './tables/cues.ts';

type Reading = Pick<Amount, 'value' | 'unit' | 'kind'> & { bound?: Bound };

interface Form {
	pattern: RegExp;
	/** Words that must stand before, or before or behind. */
	after?: RegExp;
	near?: RegExp;
	read: (groups: Partial<Record<string, string>>) => Reading;
}

const numeral = String.raw`(?<![\d.])(?<low>\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)`;
const lead = '(?<before>超过?|逾|突破|近|接近|约|不低于|不少于|不超过|达到?)?';
const bounded: Readonly<Record<string, Bound>> = {
	超: '>', 超过: '>', 逾: '>', 突破: '>', 过: '>', 近: '<~', 接近: '<~', 约: '~',
	不低于: '>=', 不少于: '>=', 以上: '>=', 不超过: '<=', 多: '>', 左右: '~',
}; // prettier-ignore

const boundFrom = ({ before = '', after = '' }: Partial<Record<string, string>>): Bound =>
	bounded[before] ?? bounded[after] ?? '=';

const share = (value: number, groups: Partial<Record<string, string>>): Reading => ({
	value,
	unit: '%',
	kind: 'percent',
	bound: boundFrom(groups),
});

const forms: readonly Form[] = [
	// 排名第21名, 第27位; 位列全市第一, not 第一议题.
	{ pattern: new RegExp(`第${numeral}(?:名|位)(?!于|党|同志)`, 'g'), read: ({ low }) => rank(low, '=') },
	// 从第35位跃升至28位.
	{ pattern: new RegExp(`(?<=[升移位进]至|[升移位进]到)${numeral}(?:名|位)`, 'g'), read: ({ low }) => rank(low, '=') },
	{ pattern: new RegExp(`第${numeral}(?=[，。；、：）】…\\s]|$)`, 'g'), after: rankCue, read: ({ low }) => rank(low, '=') },
	// 跻身省级开发区前20名, 前3; not 前3个月, 前三季度.
	{ pattern: new RegExp(`前${numeral}(?:名|位|强)?(?=[，。；、：）】…\\s的]|$|行列|之列)`, 'g'), after: rankCue, read: ({ low }) => rank(low, '<=') },
	{ pattern: new RegExp(`前${numeral}(?:名|位)(?!的)`, 'g'), after: rankCue, read: ({ low }) => rank(low, '<=') },
	{ pattern: new RegExp(`前${numeral}%`, 'g'), after: rankCue, read: ({ low }) => ({ ...rank(low, '<='), unit: '%' }) },
	// 入选江苏县域科创30强, not 世界500强企业.
	{ pattern: new RegExp(`(?<!世界|全球|中国|国内|民营|企业)${numeral}强(?=[，。；、）\\s]|$)`, 'g'), after: /(?:入选|跻身|进入|入围|获评|位列|列)[^，。；]{0,24}$/, read: ({ low }) => rank(low, '<=') },
	{ pattern: /(?<before>超过?|过|逾|近)?半数?(?<after>以上)?(?=[，。；、）]|$|的|以上)(?<!一半|大半|多半|年半|月半|天半|个半|倍半|减半|各半|参半)/g, read: (groups) => share(50, groups) },
	{ pattern: new RegExp(`${lead}一半(?<after>以上|左右)?(?=[，。；、的]|$)`, 'g'), read: (groups) => share(50, groups) },
	{ pattern: new RegExp(`${lead}(?<low>[一二两三四五六七八九\\d])成(?:(?<after>以上|左右|以内|多)|(?=[，。；、）的半]|$))`, 'g'), read: (groups) => share((valueOf(groups['low']) ?? 0) * 10, groups) },
	{ pattern: /(?<before>超过?|逾|近|约)(?<low>[一二两三四五六七八九\d])成(?<after>以上|左右|多)?(?![立为功效本员长熟果人分片套都群就交绩型品色家])/g, read: (groups) => share((valueOf(groups['low']) ?? 0) * 10, groups) },
	{ pattern: new RegExp(`${lead}${numeral}分之(?<high>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百零]+)(?<after>以上|左右)?`, 'g'), read: (groups) => share(part(groups), groups) },
	// 数字经济产业规模实现2位数增长.
	{ pattern: /[2两二]位数(?<after>以上)?/g, near: growthNearby, read: () => ({ value: 10, unit: '%', kind: 'percent', bound: '>=' }) },
	{ pattern: /翻了?(?<before>近|约|超)?(?<low>[一两三])?番/g, read: ({ low = '一', ...rest }) => ({ value: valueOf(low) ?? 1, unit: '番', kind: 'times', bound: boundFrom(rest) }) },
]; // prettier-ignore

/** The special amounts of a text, in its order. */
export function readSpecialAmounts(text: string): Amount[] {
	return forms
		.flatMap((form) =>
			Array.from(text.matchAll(form.pattern), (match) => toAmount(match, form, text)),
		)
		.filter((amount) => amount !== undefined)
		.sort((a, b) => a.start - b.start);
}

function toAmount(match: RegExpExecArray, form: Form, text: string): Amount | undefined {
	const start = match.index;
	const end = start + match[0].length;
	const before = text.slice(Math.max(0, start - 60), start);
	if (form.after && !form.after.test(before)) return undefined;
	if (form.near && !form.near.test(before.slice(-8) + text.slice(end, end + 8))) return undefined;
	const reading = form.read(match.groups ?? {});
	return { start, end, isHanzi: true, isWeighty: true, bound: '=', ...reading };
}

function rank(low: string | undefined, bound: Bound): Reading {
	return { value: valueOf(low) ?? 0, unit: '名', kind: 'rank', bound };
}

function valueOf(numeral: string | undefined): number | undefined {
	if (numeral === undefined) return undefined;
	return /^\d/.test(numeral) ? Number(numeral) : readNumeral(numeral);
}

/** 三分之一 → 33.33, 百分之五 → 5. */
function part({ low, high }: Partial<Record<string, string>>): number {
	return Number((((valueOf(high) ?? 0) / (valueOf(low) ?? 1)) * 100).toFixed(2));
}
