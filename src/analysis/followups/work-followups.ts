/** Works that a plan names with a stage, 确保丹桂路二期建成通车, and the stage that a later report tells. */
import type { Passage, Report } from '../../corpus/contract.ts';
import type { Followup } from './contract.ts';
import type { Known } from './known.ts';
import { quoteStretch } from './quotes.ts';
import { decided, type RuleId } from './rules.ts';
import { denied, stageOf, withoutStages } from './stages.ts';

/** A clause, or an item of a list, with the name of a work and a stage. */
interface Told {
	passage: Passage;
	report: Report;
	start: number;
	text: string;
	stage: number;
}

/** Shorter names are of many works: 体育公园, 人民医院. */
const shortestName = 5;
/** What can be built and opened. */
const work =
	/(?:[路街桥河港园馆厂站线]|大道|中心|学校|小学|中学|幼儿园|医院|基地|工程|项目|[一二三四五]期|航道|通道|枢纽|广场|公园|大厦|市场|互通|隧道|西延|南延|东延|北延)/;

/** Each planned work once. Linear in the plans and the reports that review their years. */
export function workFollowups(known: Known): Followup[] {
	return [...known.texts.values()].flatMap(({ report, passages }): Followup[] => {
		const year = report.plans[0];
		if (!report.place || year === undefined) return [];
		const planned = passages.flatMap((passage) => clausesOf(passage, report, 'plan', known));
		return planned.flatMap((target) => {
			const { place, isWhole } = known.sectionPlaces(target.passage, report.place ?? '');
			const later = known.later(place, year);
			const reports = isWhole ? [...later.own, ...later.parts] : later.own;
			const said = reports
				.filter(({ id }) => id !== report.id)
				.flatMap((one) => reviewed(one, known));
			return followupOf(target, said, { place, year });
		});
	});
}

function reviewed({ id }: Report, known: Known): Told[] {
	const text = known.texts.get(id);
	if (!text) return [];
	return text.passages.flatMap((passage) => clausesOf(passage, text.report, 'review', known));
}

/** The stretches between marks that tell a stage; a number of works is no name. */
function clausesOf(
	passage: Passage,
	report: Report,
	role: 'plan' | 'review',
	{ roles }: Known,
): Told[] {
	if (roles.get(passage.id) !== role) return [];
	return [...passage.text.matchAll(/[^，。；：！？]+/g)].flatMap(({ 0: clause, index }) => {
		const stage = stageOf(clause);
		if (stage === 0 || (role === 'plan' && /\d+[个条所座处项家]/.test(clause))) return [];
		return { passage, report, start: index, text: clause, stage };
	});
}

function followupOf(
	target: Told,
	said: readonly Told[],
	{ place, year }: { place: string; year: number },
): Followup | [] {
	const answers = said.flatMap((outcome) => {
		const name = sharedName(withoutStages(target.text), withoutStages(outcome.text));
		return name ? { outcome, name } : [];
	});
	const [answer] = answers.toSorted((a, b) => b.outcome.stage - a.outcome.stage);
	if (!answer) return [];
	const { outcome, name } = answer;
	return {
		id: `${target.passage.id}-m${target.start + target.text.indexOf(name)}`,
		place,
		year,
		matter: name,
		target: quoteOf(target, name),
		outcomes: [quoteOf(outcome, name)],
		...decided(ruleOf(target, outcome, name)),
	};
}

function ruleOf(target: Told, outcome: Told, name: string): RuleId {
	if (denied.test(outcome.text) || outcome.stage < target.stage) return 'work-begun';
	const listed = target.text.split('、');
	return listed.some((item) => !item.includes(name)) && listed.length > 1
		? 'one-of-list'
		: 'work-done';
}

function quoteOf({ passage, report, start, text }: Told, name: string) {
	const from = start + text.indexOf(name);
	return quoteStretch({ start: from, end: from + name.length }, passage, report);
}

/** The longest run of both that can be the name of a work. */
function sharedName(a: string, b: string): string | undefined {
	const runs = a.split(/[，、“”‘’（）等和与及]/).flatMap((part) => runsIn(part, b));
	return runs
		.filter((run) => run.length >= shortestName && work.test(run.slice(1)))
		.toSorted((x, y) => y.length - x.length)[0];
}

/** The maximal runs of `part` that `other` has too. */
function runsIn(part: string, other: string): string[] {
	const runs: string[] = [];
	for (let start = 0; start < part.length;) {
		let end = start;
		while (end < part.length && other.includes(part.slice(start, end + 1))) end += 1;
		runs.push(part.slice(start, end));
		start = Math.max(end, start + 1);
	}
	return runs;
}
