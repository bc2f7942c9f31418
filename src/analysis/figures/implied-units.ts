/** The unit of an amount printed without one: 产值突破百亿 is in 元, 新增7000学位 in 个. */
import type { Amount } from './amounts.ts';
import { impliedCounters } from './tables/units.ts';

interface Implied {
	unit: string;
	/** What is counted, in the clause before the number. */
	counted: RegExp;
}

const implied: readonly Implied[] = [
	{ unit: '人次', counted: /(?:游客|客流|旅客|观众|接待|人流|乐迷|参观)[^，。；]*$/ },
	{ unit: '人', counted: /(?:人口|就业|人才|用户|粉丝|群众|居民|职工|学生)[^，。；]*$/ },
	{
		unit: '元',
		counted:
			/(?:产值|总值|增加值|收入|营收|投资|销售|开票|贷款|存款|余额|资金|税收|纳税|利润|基金|规模|总额|交易额|成交额|零售额|进出口|出口|市值|产业|GDP|投入|产出|双双|超|破)[^，。；]*$/,
	},
];

/** The amount with the unit that its surroundings imply, or as it was. */
export function implyUnit(amount: Amount, text: string): Amount {
	if (amount.kind !== 'bare') return amount;
	const noun = Object.keys(impliedCounters).find((name) => text.startsWith(name, amount.end));
	if (noun) return { ...amount, unit: impliedCounters[noun] ?? '', kind: 'counter' };
	if (!/[百千万亿]/.test(text.slice(amount.start, amount.end))) return amount;
	const before = text.slice(Math.max(0, amount.start - 24), amount.start);
	const unit = implied.find(({ counted }) => counted.test(before))?.unit;
	if (!unit) return amount;
	return { ...amount, unit, kind: unit === '元' ? 'money' : 'counter' };
}
