/** The year or years an amount speaks of, from its sentence, else from its section. */
import type { Section } from './section-role.ts';
import {
	baseline,
	censuses,
	fiveYearPlans,
	notPeriods,
	numerals,
	quarters,
} from './tables/periods.ts';

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
	{ pattern: /(?:过去|近|这|前)(?:的|这)?(?<count>[两三四五2-5])年|(?<counted>[两三四五2-5])年来/g, read: ({ count, counted }, { years }) => years && span(years.last - (numerals[count ?? counted ?? ''] ?? 1) + 1, years.last) },
	{ pattern: /“(?<plan>十[一二三四五六]?)五”(?:期间|以来|时期|五年)/g, read: ({ plan = '' }) => fiveYearsFrom(fiveYearPlans[plan]) },
	{ pattern: /(?:去年|上年)(?!度)/g, read: (_, { years, role }) => (years && role === 'plan' ? `${years.first - 1}` : undefined) },
	{ pattern: /第(?<census>[六七八])次(?:全国)?人口普查/g, read: ({ census = '' }) => censuses[census] },
]; // prettier-ignore

/** The period of an amount, from its sentence up to there; `null` where nothing tells. */
export function periodOf(sentence: string, section: Section): string | null {
	const words = sentence.split(baseline).at(-1) ?? '';
	const named = notPeriods.reduce((text, pattern) => text.replace(pattern, blank), words);
	const found = rules
		.flatMap((rule) => Array.from(named.matchAll(rule.pattern), (match) => ({ match, rule })))
		.map(({ match, rule }) => ({
			end: match.index + match[0].length,
			length: match[0].length,
			period: rule.read(match.groups ?? {}, section),
		}))
		.filter(({ period }) => period !== undefined)
		.sort((a, b) => a.end - b.end || a.length - b.length)
		.at(-1);
	return found?.period ?? (section.years ? span(section.years.first, section.years.last) : null);
}

function blank(text: string): string {
	return '　'.repeat(text.length);
}

function fiveYearsFrom(first: number | undefined): string | undefined {
	return first ? span(first, first + 4) : undefined;
}
