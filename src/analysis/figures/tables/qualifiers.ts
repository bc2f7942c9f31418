/** Words before or after a number that make it a bound: 超28亿元, 3000亩以上. */
import type { Bound } from '../contract.ts';

export interface Qualifier {
	sign: string;
	bound: Bound;
	/** Pattern of what must not stand before: 签约, 最近. */
	unlessAfter?: string;
	/** Only before a numeral in hanzi: 过百亿, 上千人. */
	onlyHanzi?: boolean;
}

/** Before the number, the longest first. */
export const leadingQualifiers: readonly Qualifier[] = (
	[
		{ sign: '不少于', bound: '>=' },
		{ sign: '不低于', bound: '>=' },
		{ sign: '不小于', bound: '>=' },
		{ sign: '不超过', bound: '<=' },
		{ sign: '不高于', bound: '<=' },
		{ sign: '不多于', bound: '<=' },
		{ sign: '不大于', bound: '<=' },
		{ sign: '至少', bound: '>=' },
		{ sign: '至多', bound: '<=' },
		{ sign: '最多', bound: '<=' },
		{ sign: '最高', bound: '<=' },
		{ sign: '不足', bound: '<=' },
		{ sign: '不到', bound: '<=' },
		{ sign: '低于', bound: '<=' },
		{ sign: '少于', bound: '<=' },
		{ sign: '小于', bound: '<=' },
		{ sign: '超过', bound: '>' },
		{ sign: '超出', bound: '>' },
		{ sign: '突破', bound: '>' },
		{ sign: '高于', bound: '>' },
		{ sign: '多于', bound: '>' },
		{ sign: '大于', bound: '>' },
		{ sign: '超', bound: '>', unlessAfter: '赶|反' },
		{ sign: '破', bound: '>', unlessAfter: '打|爆|攻' },
		{ sign: '逾', bound: '>' },
		{ sign: '过', bound: '>', onlyHanzi: true },
		{ sign: '上', bound: '>=', onlyHanzi: true, unlessAfter: '以' },
		{ sign: '接近', bound: '<~' },
		{ sign: '将近', bound: '<~' },
		{ sign: '近', bound: '<~', unlessAfter: '最|附|邻|临|靠|贴' },
		{ sign: '大约', bound: '~' },
		{ sign: '约为', bound: '~' },
		{ sign: '约', bound: '~', unlessAfter: '节|签|预|制|合|条|公|契|集' },
		{ sign: '大致', bound: '~' },
		{ sign: '几乎', bound: '~' },
	] satisfies Qualifier[]
).toSorted((a, b) => b.sign.length - a.sign.length);

/** After the unit: 3000亩以上, 5%左右. */
export const trailingQualifiers: Readonly<Record<string, Bound>> = {
	及以上: '>=',
	以上: '>=',
	及以下: '<=',
	以下: '<=',
	以内: '<=',
	之内: '<=',
	左右: '~',
	上下: '~',
	之多: '>=',
};

/** Inside the number or right behind it: 400余条, 40多个, 3亿多元. */
export const innerQualifiers: Readonly<Record<string, Bound>> = { 余: '>', 多: '>', 来: '~' };
