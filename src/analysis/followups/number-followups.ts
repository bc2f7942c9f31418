/** Targets with a number: what was planned of an indicator, and what later reports say of the same one. */
import type { Passage, Report } from '../../corpus/contract.ts';
import type { Member, MemberSeries } from '../indicators/series.ts';
import type { Followup, Quote } from './contract.ts';
import type { Known } from './known.ts';
import type { LaterReports } from './later-reports.ts';
import { numberRule } from './number-rule.ts';
import { quoteFigure, quoteStretch } from './quotes.ts';
import { decided, type RuleId } from './rules.ts';

export function numberFollowups({ indicator, members }: MemberSeries, known: Known): Followup[] {
	const ofReport = Map.groupBy(members, ({ figure }) => figure.report);
	return members.flatMap((target): Followup | [] => {
		const planned = plannedIn(target, known);
		if (!planned) return [];
		const { report, passage, place, year } = planned;
		const later = known.later(place, year);
		const reported = [...later.own, ...later.parts]
			.flatMap(({ id }) => (id === report.id ? [] : (ofReport.get(id) ?? [])))
			.filter((member) => isReportedOf(member, year));
		const own = reported.filter((member) => member.place === place);
		const parts = reported.filter((member) => member.place !== place);
		const answers = own.length ? own : parts;
		const outcomes = answers.flatMap(({ figure }) => quoteOf(figure, known));
		const mention = answers.length ? undefined : mentionIn(later.own, target, known);
		const baseline =
			answers.length || mention ? undefined : baselineOf(members, { target, place, year });
		const start = baseline && later.own.length ? [quoteOf(baseline.figure, known)].flat() : [];
		const rule = answers.length
			? numberRule({ indicator, target, own, parts })
			: ruleWithoutNumber(later, { mention, baseline });
		return {
			id: target.figure.id,
			place,
			year,
			indicator: indicator.id,
			target: quoteFigure(target.figure, passage, report),
			outcomes: mention ? [mention] : [...outcomes, ...start],
			...decided(rule),
		};
	});
}

interface Planned {
	report: Report;
	passage: Passage;
	place: string;
	year: number;
}

/** A target of a place, or of a part of it, for a year that its report plans; what is expected of the year just over is none. */
function plannedIn({ figure, place, notes }: Member, known: Known): Planned | undefined {
	const report = known.texts.get(figure.report)?.report;
	const passage = known.passages.get(figure.passage ?? '');
	const year = /^\d{4}$/.test(figure.period ?? '') ? Number(figure.period) : undefined;
	if (figure.status !== 'target' || !report?.place || !passage || year === undefined)
		return undefined;
	const isKnown = place !== undefined && known.isWithin(place, report.place);
	const isPart = !isKnown || notes.some(({ kind }) => kind === 'part');
	if (isPart || figure.heading !== undefined || !report.plans.includes(year)) return undefined;
	return { report, passage, place, year };
}

/** Outcomes of the year, and what the report, written before its end, expects of it. */
function isReportedOf({ figure, notes }: Member, year: number): boolean {
	const isOutcome = figure.status !== 'target' || notes.some(({ kind }) => kind === 'estimated');
	return isOutcome && (figure.period === null || figure.period.includes(String(year)));
}

function quoteOf(figure: Member['figure'], { passages, texts }: Known): Quote | [] {
	const passage = passages.get(figure.passage ?? '');
	const report = texts.get(figure.report)?.report;
	return passage && report ? quoteFigure(figure, passage, report) : [];
}

function ruleWithoutNumber(
	{ own, parts }: LaterReports,
	{ mention, baseline }: { mention: Quote | undefined; baseline: Member | undefined },
): RuleId {
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
		if (id === figure.report) continue;
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
