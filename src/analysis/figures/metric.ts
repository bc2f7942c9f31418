/** What an amount counts, in the report's words, from the words before and behind it. */
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';
import { withoutExamples } from './examples.ts';
import { projectIn } from './place-names.ts';
import { closingVerbs, firstVerbs, leadingVerbs } from './tables/verbs.ts';
import {
	closedClause,
	closingGrowth,
	closingWords,
	countedWhole,
	laterRankVerbs,
	openingWords,
	rankField,
	rankPhrase,
} from './tables/wording.ts';

/** The words that one amount counts, before anything is borrowed from its neighbours. */
export function ownMetric(item: Item, measure: Measure): string {
	if (item.rated) return item.rated;
	if (measure === 'rank') return rankMetric(item.before);
	const before = item.isBase ? item.before.replace(rankField, '') : item.before;
	const head = withoutPredicate(trimEnd(trimStart(before), measure));
	const behind = trimTail(item.isBase ? wholeIn(item.after) : item.after);
	const tail = measure === 'growth' ? behind.replace(/^增[长速幅]$/, '') : behind;
	if (tail.startsWith('的'))
		return isOf(tail, measure) ? ofMetric(head, tail.slice(1), { measure, before }) : head;
	if (!isPrenominal(item, head)) return withoutExamples(head, '') || trimEnd(tail, 'level');
	return withoutExamples(head, tail);
}

/** Removes 今年以来共 from 今年以来共招引项目. */
export function trimStart(words: string): string {
	const trimmed = words.replace(/^[、，：\s的]+/, '').replace(openingWords, '');
	return trimmed === words ? words : trimStart(trimmed);
}

/** 公办中小学食堂运营改革纵深推进、师生满意率 → 师生满意率: what ends in a verb before 、 is a clause of its own. */
function withoutPredicate(words: string): string {
	return words.replace(closedClause, '');
}

/** 固定资产投资同比|下降. */
const yearOnYear = /[同环]比(?=[\p{Script=Han}]{2}$)/u;

/** Removes 总数达 → 总数, 提高至; and 同比增长 before a rate of growth. */
function trimEnd(words: string, measure: Measure): string {
	const trimmed = words.trimEnd().replace(closingWords, '').replace(yearOnYear, '');
	const shorter = measure === 'growth' ? trimmed.replace(closingGrowth, '') : trimmed;
	return shorter === words ? words.replace(/仅(?=占)/, '') : trimEnd(shorter, measure);
}

/** 4个|国控、省控断面|水质达标率: the whole without its share. */
function wholeIn(words: string): string {
	return countedWhole.exec(words)?.[0] ?? words;
}

function trimTail(words: string): string {
	return words
		.replace(/^（[^）]*）/, '')
		.replace(/^(?:大关|关口|台阶|门槛|行列|之列)/, '')
		.replace(/(?:的?基础上|之后|以后|以来|时|后|等|，)$/, '')
		.trim();
}

/** True where what is counted stands behind the amount too: 打造…2个美丽街区, not 新增学位815个. */
function isPrenominal({ amount, after }: Item, head: string): boolean {
	if (!after) return false;
	if (amount.kind === 'counter') return true;
	return head.replace(leadingVerbs, '') === '' || closingVerbs.test(head);
}

/** 100台的生产能力 and 增长20.4%的成绩单 say nothing more of what is counted. */
function isOf(tail: string, measure: Measure): boolean {
	return (
		measure !== 'growth' &&
		measure !== 'change' &&
		!/^的(?:生产能力|产能|能力|规模|目标|成绩单?|水平|速度|标准)$/.test(tail)
	);
}

/** 投资超百亿元的华能金坛储能二期项目实现当年签约 → 华能金坛储能二期项目投资. */
function ofMetric(
	head: string,
	behind: string,
	{ measure, before }: { measure: Measure; before: string },
): string {
	const project = projectIn(behind);
	if (project && !/^[\d]/.test(behind)) return project + (head.replace(leadingVerbs, '') || head);
	const [noun = ''] = behind.split(/[的、\d]/);
	const end = noun.search(firstVerbs);
	const thing = end > 1 ? noun.slice(0, end) : noun;
	if (measure === 'share') return contributor(head) + thing + partOf(before);
	return thing + (head.replace(leadingVerbs, '') || head);
}

/** 集聚全区|一半以上的规模工业企业: their share of all; not 力争|三分之一的行政村达标. */
function partOf(before: string): string {
	const [isHolder, whole] =
		/(?:集聚|实现|拥有|贡献|创造|吸纳)了?(全[国省市区县])?$/.exec(before) ?? [];
	if (isHolder === undefined) return '';
	return whole ? `占${whole}比重` : '占比';
}

/** 民营经济贡献了|七成以上的税收; what only holds a part is not named: 集聚全区|一半以上的规模工业企业. */
function contributor(head: string): string {
	const words = head.replace(leadingVerbs, '').replace(/了$/, '');
	return words.endsWith('贡献') ? words : '';
}

/** 金坛经开区跻身省级经开区|前3 → 金坛经开区省级经开区排名; 认定数、通过率均位居全市|第一 → 认定数、通过率全市排名. */
function rankMetric(before: string): string {
	const words = trimStart(before).replace(/(?:排名|位次)?(?:第|前)?$/, '');
	const { subject = words, scope = '' } = rankPhrase.exec(words)?.groups ?? {};
	const owner = trimEnd(subject, 'rank')
		.replace(/(?:排名|位次)?中$/, '')
		.replace(/^在?“(.*)”$/, '“$1”');
	return `${owner}${scope.replace(laterRankVerbs, '')}排名`;
}
