/**
 * What engines of speech read wrong or not at all, and how it is said: first come those that need
 * the characters of a later rule. What engines read right stands as it is: 513万元, 24小时, 5G, 430PB.
 * Patterns hold for both scripts; what is said is written in Simplified.
 */
import { digitByDigit, inHanzi } from './spoken-numbers.ts';
import type { SpokenRule } from './spoken-rule.ts';
import { spokenUnits } from './spoken-units.ts';

/** What stands between the ends of a range: 1-12月, 2—3所, 5~6家. */
const dash = '[-–—~～－]';
const number = '\\d+(?:\\.\\d+)?';
const year = '(?:19|20)\\d{2}';
const withDash = new RegExp(dash, 'g');

const yearDigits = (years: string): string => digitByDigit(years, '〇').replace(withDash, '到');

/** What a number of four digits counts, rather than names a year: 2020家, 2000余. */
const counted =
	'年家个個名人万萬亿億元户戶项項条條座张張件部台臺套辆輛公平吨噸千百米亩畝处處次场場批所只份字多余餘位头頭棵株间間层層栋棟幢片块塊种種类類期级級号號月日天小时時分秒度斤克升立方兆瓦';

/** What two of is 两, not 二: 2-3个, but 2-3月. */
const measures =
	'年家个個名人户戶项項条條座张張部台臺套辆輛吨噸百千亩畝处處次场場批所只份位头頭棵株间間层層栋棟幢片块塊种種天倍';

const romans = ['I', 'II', 'III', 'IV', 'V'];

export const spokenRules: readonly SpokenRule[] = [
	// 1,234 is one number.
	{ pattern: /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, say: (match) => match.replaceAll(',', '') },
	// The number of an item is not said with what follows it: 1.推进重大项目; but not 1.1万人
	{ pattern: /^(\d{1,2})[.．]\s*(?=\D)/g, say: (_, item = '') => `${item}，` },
	// 2024年-2026年, 5月—8月, 9:00-17:00
	{
		pattern: new RegExp(`(?<=\\d(?:[年月日号號%％]|:\\d\\d))${dash}(?=\\d)`, 'g'),
		say: () => '到',
	},
	// 2025-01-28, but not a telephone number
	{
		pattern: new RegExp(`(?<![\\d-])(${year})-(\\d{1,2})-(\\d{1,2})(?![\\d-])`, 'g'),
		say: (_, y = '', m = '', d = '') => `${yearDigits(y)}年${Number(m)}月${Number(d)}日`,
	},
	// 2024年, 2024—2026年, 2022、2024年; but not 近2000年 or 2000年历史
	{
		pattern: new RegExp(
			`(?<!\\d|[.近超约約逾]|超[过過])${year}(?:(?:${dash}|[至到、和])${year})*(?=[学學]?年(?!的?[历歷]史))`,
			'g',
		),
		say: yearDigits,
	},
	// （2021—2035）; but not 2000-3000家
	{
		pattern: new RegExp(`(?<![\\d.])${year}${dash}${year}(?=[）)》”’」』])`, 'g'),
		say: yearDigits,
	},
	// “3·15”, 6·5环境日
	{
		pattern: /(?<![\d.])(\d{1,2})[·•](\d{1,2})(?![\d.])/g,
		say: (_, month = '', day = '') => digitByDigit(`${month}${day}`),
	},
	// “中国制造2025”, 〔2024〕12号, 2024福布斯; but not 2020家
	{
		pattern: new RegExp(
			`(?<![\\d.])(?:${year}(?=[”’」』〕])|20[0-3]\\d(?=\\p{Script=Han})(?![${counted}]))`,
			'gu',
		),
		say: yearDigits,
	},
	// 8:30, but not the ratio 3:1
	{
		pattern: /(?<![\d:.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:.])/g,
		say: (_, hour = '', minute = '') =>
			`${Number(hour)}点${minute === '00' ? '' : `${Number(minute)}分`}`,
	},
	{
		pattern: new RegExp(`(?<![\\d:.])(${number})[:∶](${number})(?![\\d:])`, 'g'),
		say: (_, one = '', other = '') => `${one}比${other}`,
	},
	// 5%-6%, 5-6%, 4.5%, 3‰
	{
		pattern: new RegExp(`(?<![\\d.])(${number})[%％]?${dash}(${number})[%％]`, 'g'),
		say: (_, from = '', to = '') => `百分之${inHanzi(from)}到百分之${inHanzi(to)}`,
	},
	// 增长-2.1%
	{
		pattern: new RegExp(`(?<![\\d.A-Za-z%％）)])[-−－](${number})[%％]`, 'g'),
		say: (_, n = '') => `负百分之${inHanzi(n)}`,
	},
	{ pattern: /(?<![\d.])100[%％]/g, say: () => '百分之百' },
	{ pattern: new RegExp(`(${number})[%％]`, 'g'), say: (_, n = '') => `百分之${inHanzi(n)}` },
	{ pattern: new RegExp(`(${number})‰`, 'g'), say: (_, n = '') => `千分之${inHanzi(n)}` },
	// 1/3, but not 24/7
	{
		pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/.])/g,
		say: (match, part = '', whole = '') =>
			Number(part) < Number(whole) ? `${inHanzi(whole)}分之${inHanzi(part)}` : match,
	},
	// 2-3个: 两到3个
	{
		pattern: new RegExp(`(?<![\\d.A-Za-z/-])2${dash}(?=[3-9](?:[${measures}]))`, 'g'),
		say: () => '两到',
	},
	// 1-12月: 1月到12月; but not 0519-86601234 or 9704-2012
	{
		pattern: new RegExp(
			`(?<![\\d.A-Za-z/-])(${number})${dash}(${number})(?![\\d.]|${dash}\\d)([月日号號时時点點]?)`,
			'g',
		),
		say: (match, from = '', to = '', unit = '') =>
			/^0\d/.test(from) || Number(from) >= Number(to) ? match : `${from}${unit}到${to}${unit}`,
	},
	// Ⅲ类水, III类; but not AI类
	{ pattern: /[Ⅰ-Ⅻ]/g, say: (sign) => inHanzi(String(sign.charCodeAt(0) - 0x215f)) },
	{
		pattern: /(?<![A-Za-z])(?:I{1,3}|IV|V)(?=[类類级級期])/g,
		say: (sign) => inHanzi(String(romans.indexOf(sign) + 1)),
	},
	// “532”; but not “100家” or “100”
	{
		pattern: /(?<=[“‘「『])(\d{3,5})(?=[”’」』])/g,
		say: (match) => (/^\d0+$/.test(match) ? match : digitByDigit(match)),
	},
	// 312国道, 232省道
	{ pattern: /(?<!\d)\d{3}(?=[国國省县縣乡鄉]道|快速)/g, say: (match) => digitByDigit(match) },
	// 12345热线, 110报警; but not 120万元
	{
		pattern:
			/(?<!\d)(?:110|119|120|122|12\d{3})(?=[”」』]?(?:热线|熱線|联动|聯動|报警|報警|急救|便民|政务|政務|平台|平臺|接警|接处警|接處警))/g,
		say: (match) => digitByDigit(match),
	},
	// G312, PAS2060, but not TOP500; PM2.5
	{
		pattern: /(?<=[A-Za-z])(?<!TOP ?)\d{3,}(?![\d.])/gi,
		say: (match) => digitByDigit(match),
	},
	{ pattern: /(?<=[A-Za-z])\d+\.\d+/g, say: (match) => inHanzi(match) },
	// ±1100kV, -5℃, 1+3, 互联网+, 数据要素×
	{ pattern: /±/g, say: () => '正负' },
	{ pattern: /(?<![\p{L}\p{N})）%”」-])[-−－](?=\d)/gu, say: () => '负' },
	{ pattern: /[+＋]/g, say: () => '加' },
	{ pattern: /[×✕]/g, say: () => '乘' },
	// ≥95%, 1+1>2
	{ pattern: /≥|>=/g, say: () => '大于等于' },
	{ pattern: /≤|<=/g, say: () => '小于等于' },
	{ pattern: /[>＞](?=[\d百千])/g, say: () => '大于' },
	{ pattern: /[<＜](?=[\d百千])/g, say: () => '小于' },
	...spokenUnits,
];
