/** The year or years an amount speaks of, from its sentence, else from its section. */
import type { Section } from './section-role.ts';

interface Rule {
	pattern: RegExp;
	/** `undefined` where the match names no period after all. */
	read: (match: RegExpExecArray, section: Section) => string | undefined;
}

const numerals: Readonly<Record<string, number>> = {
	两: 2,
	二: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	十: 10,
};
const quarters: Readonly<Record<string, string>> = {
	一季度: 'Q1',
	上半年: 'Q1-Q2',
	前三季度: 'Q1-Q3',
	前3季度: 'Q1-Q3',
};
const plansOfFiveYears: Readonly<Record<string, number>> = {
	十二: 2011,
	十三: 2016,
	十四: 2021,
	十五: 2026,
	十六: 2031,
};

const span = (first: number, last: number) => (first === last ? `${last}` : `${first}/${last}`);
const year = '(?<year>(?:19|20)\\d{2})';

/** Tried in this order at every place; the last match before the amount governs. */
const rules: readonly Rule[] = [
	{ pattern: new RegExp(`${year}\\s*[-—–~～至到]{1,2}\\s*(?<last>(?:19|20)\\d{2})年?`, 'g'), read: ({ groups }) => span(Number(groups?.['year']), Number(groups?.['last'])) },
	{ pattern: new RegExp(`${year}年(?<quarter>前三季度|前3季度|上半年|一季度)`, 'g'), read: ({ groups }) => `${groups?.['year']}${quarters[groups?.['quarter'] ?? ''] ?? ''}` },
	{ pattern: /(?<quarter>前三季度|前3季度|上半年|一季度)/g, read: ({ groups }, { years }) => years && `${years.last}${quarters[groups?.['quarter'] ?? ''] ?? ''}` },
	// 自2022年开展三年行动计划以来; 2024年以来 is that year.
	{ pattern: new RegExp(`自?${year}年[^。；]{0,30}?以来`, 'g'), read: ({ groups }, { years }) => years && span(Number(groups?.['year']), Math.max(years.last, Number(groups?.['year']))) },
	{ pattern: new RegExp(`(?<compared>比|较|相比|相对于|始建于|成立于|公布于)?(?:于|在)?${year}(?=年(?!.{0,3}以来)(?:度|底|末|全年|的)?)`, 'g'), read: ({ groups }) => (groups?.['compared'] ? undefined : groups?.['year']) },
	{ pattern: /(?:过去|近|这|前)(?:的|这)?(?<count>[两三四五])年|(?<counted>[两三四五])年来/g, read: ({ groups }, { years }) => years && span(years.last - (numerals[groups?.['count'] ?? groups?.['counted'] ?? ''] ?? 1) + 1, years.last) },
	{ pattern: /“(?<plan>十[二三四五六])五”(?:期间|以来|时期|五年)/g, read: ({ groups }) => { const first = plansOfFiveYears[groups?.['plan'] ?? '']; return first ? span(first, first + 4) : undefined; } },
	{ pattern: /(?<compared>比|较)?(?:去年|上年)/g, read: ({ groups }, { years, role }) => (groups?.['compared'] || !years || role === 'review' ? undefined : `${years.first - 1}`) },
]; // prettier-ignore

/** The period of an amount at `offset` of a sentence; `null` where nothing tells. */
export function periodOf(sentence: string, offset: number, section: Section): string | null {
	const before = sentence
		.slice(0, offset)
		.replace(/“[^”]{6,}”|《[^》]*》|（[^）]*）/g, (quoted) => '　'.repeat(quoted.length));
	const found = rules
		.flatMap((rule) => Array.from(before.matchAll(rule.pattern), (match) => ({ match, rule })))
		.map(({ match, rule }) => ({
			end: match.index + match[0].length,
			length: match[0].length,
			period: rule.read(match, section),
		}))
		.filter(({ period }) => period !== undefined)
		.sort((a, b) => a.end - b.end || a.length - b.length)
		.at(-1);
	return found?.period ?? (section.years ? span(section.years.first, section.years.last) : null);
}
