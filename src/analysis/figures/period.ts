/** The year or years an amount speaks of, from its sentence, else from its section. */
import type { Extent } from './extent.ts';
import type { Section } from './section-role.ts';
import type { Years } from './section-years.ts';
import {
	baseline,
	censuses,
	fiveYearPlans,
	notPeriods,
	numerals,
	quarters,
	startingPoint,
} from './tables/periods.ts';
import { movesTo, startsFrom } from './tables/verbs.ts';

/** What else decides, beside the words. */
export interface Timing {
	/** Over the years, or at their end; over them where not given. */
	extent?: Extent;
	/** The first of two: 由|38.2亿元|增加到56.9亿元. */
	isStart?: boolean;
}

interface Rule {
	pattern: RegExp;
	/** `undefined` where the match names no period after all. */
	read: (groups: Groups, section: Section) => string | undefined;
}

type Groups = Partial<Record<string, string>>;

const span = (first: number, last: number) => (first === last ? `${last}` : `${first}/${last}`);
const year = '(?<year>(?:19|20)\\d{2})';
const quarter = `(?<quarter>${Object.keys(quarters).join('|')})`;

/** The match that ends last before the amount governs, of those the longest. */
const rules: readonly Rule[] = [
	{ pattern: new RegExp(`${year}年?\\s*[-—–~～至到]{1,2}\\s*(?<last>(?:19|20)\\d{2})年?`, 'g'), read: ({ year, last }) => span(Number(year), Number(last)) },
	{ pattern: new RegExp(`(?:${year}年)?${quarter}`, 'g'), read: ({ year, quarter = '' }, { years }) => (year ?? years ? `${year ?? years?.last}${quarters[quarter]}` : undefined) },
	// 自2022年开展三年行动计划以来; 2024年以来 is that year in a report on it.
	{ pattern: new RegExp(`自?${year}年[^。；]{0,30}?以来`, 'g'), read: ({ year }, { years }) => years && span(Number(year), Math.max(years.last, Number(year))) },
	{ pattern: new RegExp(`${year}年(?:度|底|末|全年)?`, 'g'), read: ({ year }) => year },
	{ pattern: /(?:过去|近|这|前)(?:的|这)?(?<count>[两三四五2-5])年|(?<counted>[两三四五2-5])年(?:来|间|平均(?=[^，；]*$))/g, read: ({ count, counted }, { years }) => years && span(years.last - (numerals[count ?? counted ?? ''] ?? 1) + 1, years.last) },
	{ pattern: /(?:今后|未来)(?<count>[三四五])年/g, read: ({ count = '' }, { years, role }) => (years && role === 'plan' ? span(years.first, years.first + (numerals[count] ?? 1) - 1) : undefined) },
	{ pattern: /“(?<plan>十[一二三四五六]?)五”(?:期间|时期|五年|(?<since>以来))/g, read: readFiveYearPlan },
	{ pattern: /(?:去年|上年)(?!度)/g, read: (_, { years, role }) => (years && role === 'plan' ? `${years.first - 1}` : undefined) },
	{ pattern: /第(?<census>[六七八])次(?:全国)?人口普查/g, read: ({ census = '' }) => censuses[census] },
]; // prettier-ignore

/** The period of an amount, from its sentence up to there; `null` where nothing tells. */
export function periodOf(sentence: string, section: Section, timing: Timing = {}): string | null {
	const { extent = 'span', isStart = false } = timing;
	const period = periodNamed(sentence, section) ?? ownPeriod(section);
	if (period === undefined) return null;
	if (isStart) return startingPoint.test(sentence) ? period : yearBefore(period);
	if (extent === 'moment') return endOf(period, section);
	return extent === 'sum' || section.role === 'plan' ? stretched(period, section.years) : period;
}

/** True of the first of two amounts: 由|38.2亿元|增加到56.9亿元, 由|29.1∶22.6∶48.3调整为. */
export function isStart({ clause, after }: { clause: string; after: string }): boolean {
	return startsFrom.test(clause) && movesTo.test(after);
}

function periodNamed(sentence: string, section: Section): string | undefined {
	const words = sentence.split(baseline).at(-1) ?? '';
	const named = notPeriods.reduce((text, pattern) => text.replace(pattern, blank), words);
	return rules
		.flatMap((rule) => Array.from(named.matchAll(rule.pattern), (match) => ({ match, rule })))
		.map(({ match, rule }) => ({
			end: match.index + match[0].length,
			length: match[0].length,
			period: rule.read(match.groups ?? {}, section),
		}))
		.filter(({ period }) => period !== undefined)
		.sort((a, b) => a.end - b.end || a.length - b.length)
		.at(-1)?.period;
}

function ownPeriod({ years }: Section): string | undefined {
	return years && span(years.first, years.last);
}

/** What adds up over several years is not of the year that they end in: 到2026年…，累计新增公办学位4万个. */
function stretched(period: string, years: Years | undefined): string {
	return years && period === `${years.last}` ? span(years.first, years.last) : period;
}

/** What holds at the end of several years is of the last, or of the latest that a review knows. */
function endOf(period: string, { role, years }: Section): string {
	const last = Number(/^\d{4}\/(\d{4})$/.exec(period)?.[1]);
	if (!last) return period;
	return `${role === 'review' && years ? Math.min(last, years.last) : last}`;
}

function yearBefore(period: string): string {
	return `${Number(period.slice(0, 4)) - 1}`;
}

function blank(text: string): string {
	return '　'.repeat(text.length);
}

/** “十四五”期间 is all of its five years, “十四五”以来 those up to now; “十四五”规划 names no time. */
function readFiveYearPlan(groups: Groups, { years }: Section): string | undefined {
	const { plan = '', since } = groups;
	const first = fiveYearPlans[plan];
	if (!first) return undefined;
	return since && years
		? span(first, Math.min(first + 4, Math.max(first, years.last)))
		: span(first, first + 4);
}
