/** The shares of the three sectors, printed as one ratio: 三次产业比由6.8∶51.5∶41.7调整为5.2∶48.3∶46.5. */
import type { Amount } from './amounts.ts';

const part = String.raw`\d+(?:\.\d+)?`;
const colon = '\\s*[:：∶︰]\\s*';
const threeParts = new RegExp(
	`(?<![\\d.:：∶︰])(?<first>${part})${colon}(?<second>${part})${colon}(?<third>${part})(?![\\d.:：∶︰])`,
	'dg',
);

/** Words without which three numbers with colons are a time or a scale: 三次产业结构, 一二三产比例. */
const ofSectors = /(?:产业|三产)[^。；]{0,40}$/;

const sectors = { first: '第一产业占比', second: '第二产业占比', third: '第三产业占比' };

/** Each share as an amount of its own. */
export function readSectorShares(text: string): Amount[] {
	return Array.from(text.matchAll(threeParts))
		.filter(({ index }) => ofSectors.test(text.slice(0, index)))
		.flatMap((match) =>
			Object.entries(sectors).map(([name, counts]) => toShare(match, name, counts)),
		);
}

function toShare(match: RegExpExecArray, name: string, counts: string): Amount {
	const [start, end] = match.indices?.groups?.[name] ?? [match.index, match.index];
	return {
		start,
		end,
		value: Number(match.groups?.[name]),
		unit: '%',
		kind: 'percent',
		bound: '=',
		isHanzi: false,
		isWeighty: true,
		counts,
	};
}
