/** A sum that belongs to the name of what is counted: 超10亿元项目2个 counts projects. */
import type { Amount } from './amounts.ts';

const countable =
	'项目|企业|公司|村|镇|街道|园区|集群|载体|单位|产业|楼宇|平台|产业链|家庭|商家|品牌|产品|总部|基地|主体|经济体|大户|合作社|门店|工厂|专业市场|税源|纳税大户|单品|景区|乡镇|地块';

/** The sum runs on, perhaps over 或 and a second sum, into a noun: 超30亿元或3亿美元|项目. */
const runsIntoNoun = new RegExp(`^[^，。；、\\d的]{0,10}?(?:${countable})`);
/** 50万元以上|的村达到|38个. */
const countedNoun = new RegExp(
	`^的[^，。；、]{0,6}?(?:${countable})(?:达到?|占比?|共有|有|共|到|为)*$`,
);
const joinsAnotherSum = /^或者?$/;
/** 超6亿元惠及企业 is a sum of its own. */
const actsFirst = /^[^，。；、]{0,10}?(?:建设|实施|用于|支持|完成|惠及|帮助|带动|服务)/;

/** The quantities of a text without the thresholds; 总投资121亿元的26个重点项目 keeps both of its own. */
export function withoutThresholds(quantities: readonly Amount[], text: string): Amount[] {
	const isOpen = quantities.map(
		(amount) => amount.kind === 'money' && (isOpenEnded(amount) || isOfFirst(amount, text)),
	);
	for (const [index, amount] of quantities.entries()) {
		const previous = quantities[index - 1];
		if (
			previous &&
			isOpen[index - 1] &&
			joinsAnotherSum.test(text.slice(previous.end, amount.start))
		) {
			isOpen[index] = amount.kind === 'money';
		}
	}
	return quantities.filter((amount, index) => {
		const next = quantities[index + 1];
		const isJoined =
			next && isOpen[index + 1] && joinsAnotherSum.test(text.slice(amount.end, next.start));
		if (!isOpen[index]) return true;
		const end = (isJoined ? next : amount).end;
		const isCounted =
			['counter', 'percent'].includes(next?.kind ?? '') &&
			next &&
			countedNoun.test(text.slice(end, next.start));
		// 其中10亿元以上|15个: which of the projects before.
		const isBare = next?.kind === 'counter' && next.start === end;
		return !isBare && !isCounted && !namesWhatFollows(text.slice(end));
	});
}

/** 成为全市首个|300亿元|园区. */
function isOfFirst({ start }: { start: number }, text: string): boolean {
	return /(?:首[个家座批]|唯一(?:一个)?)$/.test(text.slice(Math.max(0, start - 6), start));
}

/** Open at one end, or a round sum in hanzi: 超亿元, 200万元以上, 十亿元. */
function isOpenEnded({ bound, isHanzi }: Amount): boolean {
	return ['>', '>=', '<='].includes(bound) || isHanzi;
}

function namesWhatFollows(after: string): boolean {
	return runsIntoNoun.test(after) && !actsFirst.test(after);
}
