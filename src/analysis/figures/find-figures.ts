/** From a report to its figures: every quantity a reader could compare, with what was not certain. */
import type { Passage, Problem, Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import { toItems } from './clauses.ts';
import type { Figure } from './contract.ts';
import { periodOf } from './period.ts';
import { placeOf } from './place.ts';
import { figureProblem, type FigureRule } from './problems.ts';
import { findQuantities } from './quantities.ts';
import { sectionOf, type Section } from './section-role.ts';
import { statusOf } from './status.ts';
import { pointAt, toStretches, type Stretch } from './stretches.ts';
import { readMetrics, type Reading } from './subjects.ts';

export interface FigureSource {
	report: Report;
	passages: readonly Passage[];
	places: readonly Place[];
}

export interface Figures {
	figures: Figure[];
	problems: Problem[];
}

export function findFigures({ report, passages, places }: FigureSource): Figures {
	const found: Figures = { figures: [], problems: [] };
	let section: Section | undefined;
	for (const stretch of toStretches(report, passages)) {
		section = sectionOf(stretch, report, section);
		for (const reading of readStretch(stretch)) {
			const { figure, rules } = toFigure(reading, { stretch, section, report, places });
			found.figures.push(figure);
			found.problems.push(...rules.map((rule) => figureProblem(rule, figure.text, figure.source)));
		}
	}
	return found;
}

function readStretch(stretch: Stretch): Reading[] {
	const { text, term } = stretch;
	return readMetrics(toItems(text, findQuantities(text)), { text, topic: term });
}

interface Setting {
	stretch: Stretch;
	section: Section;
	report: Report;
	places: readonly Place[];
}

function toFigure(reading: Reading, setting: Setting): { figure: Figure; rules: FigureRule[] } {
	const { stretch, section, report } = setting;
	const { amount, clause, sentence, after } = reading.item;
	const sentenceText = stretch.text.slice(sentence.start, sentence.end);
	const period = periodOf(sentenceText, amount.start - sentence.start, section);
	const rules = doubts(reading, { section, period });
	const figure: Figure = {
		id: `${stretch.id}-${amount.start}`,
		report: report.id,
		...(stretch.passage ? { passage: stretch.passage } : {}),
		...(stretch.heading ? { heading: stretch.heading } : {}),
		offset: amount.start,
		length: amount.end - amount.start,
		text: stretch.text.slice(amount.start, amount.end),
		context: stretch.text
			.slice(reading.from, Math.max(amount.end, amount.end + after.length))
			.trim(),
		metric: reading.metric,
		measure: reading.measure,
		value: amount.value,
		...(amount.valueHigh === undefined ? {} : { valueHigh: amount.valueHigh }),
		unit: amount.unit,
		bound: amount.bound,
		status: statusOf(
			{
				sentence: stretch.text.slice(sentence.start, amount.start),
				clause: stretch.text.slice(clause.start, amount.start),
				after: stretch.text.slice(amount.end, clause.end),
			},
			{ section, isGlossary: stretch.isGlossary },
		),
		period,
		place: placeOf(stretch.text.slice(sentence.start, amount.start).split(/[，；：]/), {
			places: setting.places,
			own: report.place,
		}),
		indicator: null,
		confidence: rules.length ? 'low' : 'high',
		source: pointAt(stretch, amount.start),
		url: stretch.url,
	};
	return { figure, rules };
}

function doubts(
	{ metric, isBorrowedFar, item }: Reading,
	{ section, period }: { section: Section; period: string | null },
): FigureRule[] {
	const rules: [FigureRule, boolean][] = [
		['figure-without-metric', metric === ''],
		['figure-metric-borrowed', isBorrowedFar && metric !== ''],
		['figure-unit-unknown', item.amount.unit === ''],
		['figure-period-guessed', period === null],
		['figure-status-guessed', !section.isCertain],
	];
	return rules.filter(([, applies]) => applies).map(([rule]) => rule);
}
