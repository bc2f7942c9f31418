/** Tells levels, growth, shares, ranks and changes apart, from the words at the amount. */
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';

interface Rule {
	measure: Measure;
	kinds: readonly Item['amount']['kind'][];
	unit?: string;
	before?: RegExp;
	after?: RegExp;
}

const anything: Rule['kinds'] = [
	'counter',
	'amount',
	'money',
	'percent',
	'points',
	'times',
	'time',
	'bare',
];
const fall =
	'(?:下降|减少|降低|压降|压减|缩减|提速|回落|收窄|下滑|缩短|减|降|压缩|下调|节约|节省|节能|削减|降幅)';
const rise =
	'(?:上升|提高|提升|前移|跃升|进位|晋升|攀升|上调|增收|减收|增产|前进|晋位|增加|提前|扩大|延长)';
const filler = '(?:了|约|近|超|超过|达|为|达到|逾|分别|均)*';

/** The first rule that fits decides; without one an amount is a level. */
const rules: readonly Rule[] = [
	{ measure: 'rank', kinds: ['rank'] },
	// 下降26.2%, 空置率压降10%以上; not 下降至4%.
	{ measure: 'change', kinds: anything, before: new RegExp(`${fall}${filler}$`) },
	{ measure: 'change', kinds: ['points'] },
	{ measure: 'change', kinds: anything, before: /[比较][^，]{2,6}[多少]$/ }, // 比上年多2.3亿元
	{ measure: 'change', kinds: ['counter', 'amount', 'money', 'time'], before: new RegExp(`${rise}${filler}$`) },
	// 同比增长4.5%, 增速超25%, 涨幅控制在3%左右; 提高10%, not 提高到52.4%.
	{ measure: 'growth', kinds: ['percent', 'times'], before: new RegExp(`(?:增长|增速|增幅|增加|增|上涨|涨幅)(?:率|幅度|目标|高?达|保持在?|稳定在|速度|预计|控制在?|到|在|都|均|各|左右|、|${filler})*$`) },
	{ measure: 'growth', kinds: ['percent', 'times'], before: new RegExp(`(?:提高|提升|上升|攀升|扩大)${filler}$`) },
	{ measure: 'growth', kinds: ['percent', 'times'], after: /^(?:的)?(?:[^，。；、]{0,4})(?:增长|增速|增幅|速度)/ },
	{ measure: 'growth', kinds: ['times'], before: /(?:同比|翻)$/ },
	{ measure: 'growth', kinds: ['times'], unit: '番' },
	{ measure: 'share', kinds: ['percent'] },
	{ measure: 'cumulative', kinds: ['counter', 'amount', 'money'], before: /(?:累计|总数|总量|保有量|存量|余额|总计|已有|现有|共有|总数量|总户数|总人数|集聚)[^，、]*$/ },
]; // prettier-ignore

/** The measure of an amount; `before` is what stands before its list: 分别增长|21.4%、15.4%. */
export function measureOf(
	{ amount, after }: Pick<Item, 'amount' | 'after'>,
	before: string,
): Measure {
	const rule = rules.find(
		(candidate) =>
			candidate.kinds.includes(amount.kind) &&
			(candidate.unit ?? amount.unit) === amount.unit &&
			(candidate.before?.test(before) ?? true) &&
			(candidate.after?.test(after) ?? true),
	);
	return rule?.measure ?? 'level';
}
