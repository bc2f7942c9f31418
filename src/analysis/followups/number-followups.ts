/** Targets with a number: what was planned of an indicator, and what later reports say of the same one. */
import type { Report } from '../../corpus/contract.ts';
import type { Member, MemberSeries } from '../indicators/series.ts';
import type { Followup, Quote } from './contract.ts';
import type { Known } from './known.ts';
import type { LaterReports } from './later-reports.ts';
import { answersTo } from './number-answers.ts';
import { numberRule } from './number-rule.ts';
import { laterThan, plannedIn } from './planned-number.ts';
import { quoteFigure, quoteStretch } from './quotes.ts';
import { decided, type RuleId } from './rules.ts';

/** `otherwise` are the members of series that count the same thing in another way. */
export function numberFollowups(
	{ indicator, members }: MemberSeries,
	otherwise: readonly Member[],
	known: Known,
): Followup[] {
	const ofReport = Map.groupBy(members, ({ figure }) => figure.report);
	const otherOfReport = Map.groupBy(otherwise, ({ figure }) => figure.report);
	return members.flatMap((target): Followup | [] => {
		const planned = plannedIn(target, known);
		if (!planned) return [];
		const { report, passage, place, year } = planned;
		const later = laterThan(planned, known);
		const { own, parts } = answersTo(planned, later, { ofReport, known });
		const answers = own.length ? own : parts;
		const counted = answersTo(planned, later, { ofReport: otherOfReport, known });
		const others = answers.length ? [] : counted.own.length ? counted.own : counted.parts;
		const isOpen = answers.length === 0 && others.length === 0;
		const mention = isOpen ? mentionIn(later.own, target, known) : undefined;
		const baseline = isOpen && !mention ? baselineOf(members, { target, place, year }) : undefined;
		const start = baseline && later.own.length ? [baseline] : [];
		const outcomes = [...answers, ...others, ...start];
		const rule = answers.length
			? numberRule({ indicator, target, own, parts })
			: ruleWithoutNumber(later, { others, mention, baseline });
		return {
			id: target.figure.id,
			place,
			year,
			indicator: indicator.id,
			target: quoteFigure(target.figure, passage, report),
			outcomes: mention ? [mention] : outcomes.flatMap(({ figure }) => quoteOf(figure, known)),
			...decided(rule),
		};
	});
}

function quoteOf(figure: Member['figure'], { passages, texts }: Known): Quote | [] {
	const passage = passages.get(figure.passage ?? '');
	const report = texts.get(figure.report)?.report;
	return passage && report ? quoteFigure(figure, passage, report) : [];
}

/** What can stand where the number of the series itself is not reported. */
interface Answers {
	others: readonly Member[];
	mention: Quote | undefined;
	baseline: Member | undefined;
}

function ruleWithoutNumber(
	{ own, parts }: LaterReports,
	{ others, mention, baseline }: Answers,
): RuleId {
	if (others.length) return 'other-count';
	if (mention) return 'without-number';
	if (own.length) return baseline ? 'baseline-only' : 'not-mentioned';
	return parts.length ? 'no-own-report' : 'no-later-report';
}

/** 第21名 of an earlier report, where the target is 前20名: the latest number before the planned year. */
function baselineOf(
	members: readonly Member[],
	{ target, place, year }: { target: Member; place: string; year: number },
): Member | undefined {
	return members
		.filter(({ figure }) => figure.report !== target.figure.report && figure.status !== 'target')
		.filter((member) => member.place === place && Number(member.figure.period?.slice(0, 4)) < year)
		.filter(({ figure }) => figure.measure === target.figure.measure)
		.toSorted((a, b) => (b.figure.period ?? '').localeCompare(a.figure.period ?? ''))[0];
}

/** The first sentence of a later report that speaks of the target's matter in its words. */
function mentionIn(
	own: readonly Report[],
	{ figure }: Member,
	{ texts, roles }: Known,
): Quote | undefined {
	const { metric } = figure;
	if (metric.length < 4) return undefined;
	for (const { id } of own) {
		const text = texts.get(id);
		const passage = text?.passages.find((one) => {
			return roles.get(one.id) === 'review' && one.text.includes(metric);
		});
		if (!text || !passage) continue;
		const start = passage.text.indexOf(metric);
		return quoteStretch({ start, end: start + metric.length }, passage, text.report);
	}
	return undefined;
}
