/** Targets without a number: what was planned under a name, and what later reports say under it. */
import type { Report } from '../../corpus/contract.ts';
import type { Role } from '../figures/section-years.ts';
import type { Occurrence, Phrase } from '../phrases/contract.ts';
import type { Followup, Quote } from './contract.ts';
import type { Known } from './known.ts';
import { quoteStretch } from './quotes.ts';
import { decided } from './rules.ts';

/** Shorter names are of many things: 巡视“回头看” is not 央督“回头看”. */
const shortestName = 4;
const fiveYearPlan = /^十[一二三四五六七八九]五$/;

/**
 * A name is a phrase that reports put in quotation marks or explain: “零地增效”, but not 提档升级. Only
 * those that a later report takes up are follow-ups: a name may be dropped and the matter go on. What
 * frames a report, its opening and its close, plans nothing under a name; the names of five-year plans
 * (“十五五”) say when, not what. How the administration of a zone works says nothing of the district's.
 */
export function phraseFollowups(phrases: readonly Phrase[], known: Known): Followup[] {
	const found = phrases
		.filter(({ kinds }) => kinds.includes('quoted') || kinds.includes('term'))
		.filter(({ text }) => text.length >= shortestName && !fiveYearPlan.test(text))
		.flatMap((phrase) => followupsOf(phrase, known));
	const texts = new Map(phrases.map(({ id, text }) => [id, text]));
	const nameOf = ({ phrase }: Followup) => texts.get(phrase ?? '') ?? '';
	const bySentence = Map.groupBy(found, ({ target }) => `${target.passage} ${target.start}`);
	return [...bySentence.values()].flatMap((same) =>
		same.filter((one) => !same.some((other) => isInside(nameOf(one), nameOf(other)))),
	);
}

/** 零地增效 in 零地增效2.0 */
function isInside(name: string, other: string): boolean {
	return name !== other && other.includes(name);
}

function followupsOf({ id, occurrences }: Phrase, known: Known): Followup[] {
	const ofReport = Map.groupBy(occurrences, ({ report }) => report);
	return [...ofReport].flatMap(([reportId, own]): Followup[] => {
		const report = known.texts.get(reportId)?.report;
		const target = own.find((occurrence) => hasRole(occurrence, 'plan', known));
		const year = report?.plans[0];
		if (!report?.place || !target || year === undefined) return [];
		const { place, isWhole } = placeOf(target, report.place, known);
		const later = known.later(place, year);
		const outcomesIn = (reports: readonly Report[]): Quote[] =>
			reports
				.filter((one) => one.id !== reportId)
				.flatMap((one) => ofReport.get(one.id) ?? [])
				.filter((occurrence) => hasRole(occurrence, 'review', known))
				.flatMap((occurrence) => quoteOf(occurrence, known));
		const said = outcomesIn(later.own);
		const canParts = isWhole && themeOf(target, known) !== 'government';
		const fromParts = said.length || !canParts ? [] : outcomesIn(later.parts);
		const outcomes = uniqueQuotes([...said, ...fromParts]);
		if (outcomes.length === 0) return [];
		return quoteOf(target, known).map((quote) => ({
			id: `${target.passage}-${id}`,
			place,
			year,
			phrase: id,
			target: quote,
			outcomes,
			...decided(said.length ? 'same-phrase' : 'same-phrase-part'),
		}));
	});
}

function hasRole({ passage: id }: Occurrence, role: Role, { roles, passages }: Known): boolean {
	const theme = themeOf({ passage: id }, { passages });
	return roles.get(id) === role && theme !== 'preamble' && theme !== 'closing';
}

function themeOf({ passage }: Pick<Occurrence, 'passage'>, { passages }: Pick<Known, 'passages'>) {
	return passages.get(passage)?.theme?.primary;
}

function placeOf({ passage }: Occurrence, place: string, { passages, sectionPlaces }: Known) {
	return sectionPlaces(passages.get(passage) ?? { headings: [] }, place);
}

function quoteOf({ report: id, passage: number, start, end }: Occurrence, known: Known): Quote[] {
	const report = known.texts.get(id)?.report;
	const passage = known.passages.get(number);
	return report && passage ? [quoteStretch({ start, end }, passage, report)] : [];
}

/** One sentence may say the name twice. */
function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
	return [...new Map(quotes.map((quote) => [`${quote.passage} ${quote.start}`, quote])).values()];
}
