/** Units that are written in letters or in one sign, and how they are said after a number: 3.2万kW. */
import type { SpokenRule } from './spoken-rule.ts';

/** What stands before a unit: 120㎡, 3万㎡, 32.6μg/m³. */
const after = '(?<=[\\d万萬亿億/])';

const letters: readonly [unit: string, said: string][] = [
	['(?:km²|㎢)', '平方公里'],
	['(?:hm²|ha)', '公顷'],
	['m²', '平方米'],
	['m³', '立方米'],
	['[kK]W[·.]?h', '千瓦时'],
	['MW[·.]?h', '兆瓦时'],
	['GW[·.]?h', '吉瓦时'],
	['[kK]W', '千瓦'],
	['MW', '兆瓦'],
	['GW', '吉瓦'],
	['[kK]V', '千伏'],
	['(?:km|㎞)', '公里'],
	['cm', '厘米'],
	['(?:mm|㎜)', '毫米'],
	['m', '米'],
	['(?:kg|㎏)', '公斤'],
	['mg', '毫克'],
	['[μµ]g', '微克'],
	['tce', '吨标准煤'],
	['t', '吨'],
	['L', '升'],
	['dB', '分贝'],
	['h', '小时'],
];

export const spokenUnits: readonly SpokenRule[] = [
	{ pattern: /㎡/g, say: () => '平方米' },
	{ pattern: /㎥/g, say: () => '立方米' },
	{ pattern: /℃|°C/g, say: () => '摄氏度' },
	// 300MW, but not 300MWA; not the 5G of a network.
	...letters.map(([unit, said]) => ({
		pattern: new RegExp(`${after}${unit}(?![A-Za-z\\d²³])`, 'g'),
		say: () => said,
	})),
	// 微克/立方米, 元/人; but not 和/或
	{
		pattern: /(?<=[元克吨噸米升瓦时時户戶辆輛次件斤人])\/(?=\p{Script=Han})/gu,
		say: () => '每',
	},
];
