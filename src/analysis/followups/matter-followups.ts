/** Targets that neither an indicator nor a name ties to their result: the same matter, told later. */
import type { Passage, Report } from '../../corpus/contract.ts';
import type { Role } from '../figures/section-years.ts';
import { matchStatements, type Match } from '../counterparts/compare.ts';
import type { Evidence } from '../counterparts/evidence.ts';
import type { SiteStatements } from '../counterparts/stated-reports.ts';
import type { StatedReport, Statement } from '../counterparts/statements.ts';
import type { Followup, Quote } from './contract.ts';
import { clauseAround, isOneOfList } from './listed.ts';
import type { Known } from './known.ts';
import { quoteStretch } from './quotes.ts';
import { decided, type RuleId } from './rules.ts';
import { matterOf } from './same-matter.ts';

/** A target statement and the statement of a later report that answers it. */
interface Pair extends Match {
	word: Evidence;
	/** Whether the report is of a part of the place. */
	isPart: boolean;
}

/** Linear in reports: each is matched with the reports that review its planned year only. */
export function matterFollowups({ byId, rarity }: SiteStatements, known: Known): Followup[] {
	return [...known.texts.values()].flatMap(({ report }): Followup[] => {
		const year = report.plans[0];
		const stated = byId.get(report.id);
		if (!report.place || !stated || year === undefined) return [];
		const targets = withRole(stated, 'plan', known);
		const groups = Map.groupBy(targets.statements, (statement) => {
			const { place, isWhole } = placeOf(statement, report.place ?? '', known);
			return `${place}\n${isWhole}`;
		});
		return [...groups].flatMap(([key, statements]) => {
			const [place = '', isWhole] = key.split('\n');
			const later = known.later(place, year);
			const pairsWith = (reports: readonly Report[], isPart: boolean): Pair[] =>
				reports.flatMap(({ id }) => {
					const other = byId.get(id);
					if (!other || id === report.id) return [];
					const said = withRole(other, 'review', known);
					const matches = matchStatements({ report: report.id, statements }, said, rarity);
					return matches.flatMap((match) => toPair(match, isPart, known));
				});
			const own = pairsWith(later.own, false);
			const answered = new Set(own.map(({ s }) => s));
			const parts = isWhole === 'true' ? pairsWith(later.parts, true) : [];
			return best([...own, ...parts.filter(({ s }) => !answered.has(s))]).flatMap((pair) =>
				followupOf(pair, { place, year }, known),
			);
		});
	});
}

/** Without the indicators: what they tie together, numbers have paired already. */
function withRole(
	{ report, statements }: StatedReport,
	role: Role,
	{ roles }: Known,
): StatedReport {
	const ofRole = statements.filter(({ passage }) => roles.get(passage) === role);
	return { report, statements: ofRole.map(withoutIndicators) };
}

function withoutIndicators(statement: Statement): Statement {
	const terms = [...statement.terms].filter(([, { kind }]) => kind !== 'indicator');
	return { ...statement, terms: new Map(terms) };
}

function placeOf({ passage }: Statement, place: string, { passages, sectionPlaces }: Known) {
	return sectionPlaces(passages.get(passage) ?? { headings: [] }, place);
}

/** How the administration of a zone works says nothing of the district's. */
function toPair(match: Match, isPart: boolean, known: Known): Pair | [] {
	if (isPart && match.s.theme === 'government') return [];
	const word = matterOf(match, (statement) => textOf(statement, known));
	return word ? { ...match, word, isPart } : [];
}

/** Of the answers to one statement by one word the strongest. */
function best(pairs: readonly Pair[]): Pair[] {
	const sorted = pairs.toSorted((a, b) => b.score - a.score);
	const firsts = new Map<string, Pair>();
	for (const pair of sorted) {
		const key = `${pair.s.passage} ${pair.s.start} ${pair.word.text}`;
		if (!firsts.has(key)) firsts.set(key, pair);
	}
	return [...firsts.values()];
}

function followupOf(
	pair: Pair,
	{ place, year }: { place: string; year: number },
	known: Known,
): Followup | [] {
	const { s, t, word } = pair;
	const target = quoteOf(s, word.text, known);
	const outcome = quoteOf(t, word.text, known);
	if (!target || !outcome) return [];
	const at = s.start + textOf(s, known).indexOf(word.text);
	return {
		id: `${s.passage}-m${at}`,
		place,
		year,
		matter: word.text,
		target,
		outcomes: [outcome],
		...decided(ruleOf(pair, known)),
	};
}

function ruleOf({ s, t, word, isPart }: Pair, known: Known): RuleId {
	const target = textOf(s, known);
	const clause = clauseAround(target, target.indexOf(word.text));
	if (/\d/.test(clause.replace(word.text, ''))) return 'without-number';
	if (isOneOfList(word.text, { clause, answer: textOf(t, known) })) return 'one-of-list';
	return isPart ? 'same-matter-part' : 'same-matter';
}

function textOf({ passage, start, end }: Statement, { passages }: Known): string {
	return passages.get(passage)?.text.slice(start, end) ?? '';
}

function quoteOf(statement: Statement, word: string, known: Known): Quote | undefined {
	const passage: Passage | undefined = known.passages.get(statement.passage);
	const report = passage && known.texts.get(passage.report)?.report;
	if (!passage || !report) return undefined;
	const start = statement.start + textOf(statement, known).indexOf(word);
	return quoteStretch({ start, end: start + word.length }, passage, report);
}
