/** Puts together the figure of one reading, and says what is doubtful about it. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import type { Reading } from './reading.ts';
import type { Figure } from './contract.ts';
import type { Extent } from './extent.ts';
import { isStart, periodOf } from './period.ts';
import { placeOf } from './place.ts';
import type { FigureRule } from './problems.ts';
import type { Section } from './section-role.ts';
import { statusOf } from './status.ts';
import { pointAt, type Stretch } from './stretches.ts';

/** Where a reading stands. */
export interface Setting {
	stretch: Stretch;
	/** Its years are those in focus at the reading. */
	section: Section;
	extent: Extent;
	report: Report;
	places: readonly Place[];
}

export function toFigure(
	reading: Reading,
	setting: Setting,
): { figure: Figure; rules: FigureRule[] } {
	const { stretch, report } = setting;
	const { amount } = reading.item;
	const offset = stretch.start + amount.start;
	const meaning = meaningOf(reading, setting);
	const rules = doubtsOf(reading, { section: setting.section, period: meaning.period });
	const figure: Figure = {
		id: `${stretch.id}-${offset}`,
		report: report.id,
		...(stretch.passage ? { passage: stretch.passage } : {}),
		...(stretch.heading ? { heading: stretch.heading } : {}),
		offset,
		length: amount.end - amount.start,
		text: stretch.text.slice(amount.start, amount.end),
		context: contextOf(reading, stretch.text),
		metric: reading.metric,
		measure: reading.measure,
		value: amount.value,
		...(amount.valueHigh === undefined ? {} : { valueHigh: amount.valueHigh }),
		unit: amount.unit,
		bound: amount.bound,
		...meaning,
		...(isAsOfReport(meaning, report) ? { asOfReport: true } : {}),
		indicator: null,
		confidence: rules.length ? 'low' : 'high',
		source: pointAt(stretch, offset),
		url: stretch.url,
	};
	return { figure, rules };
}

/** 计划规模约1000PB，已建成|430PB: what is there already was not done in the year that is planned. */
function isAsOfReport(
	{ status, period }: Pick<Figure, 'status' | 'period'>,
	{ reviews, plans }: Pick<Report, 'reviews' | 'plans'>,
): boolean {
	const year = Number(period);
	return status !== 'target' && plans.includes(year) && !reviews.includes(year);
}

/** What the surroundings say: done or planned, when, and whose. */
function meaningOf({ item }: Reading, { stretch, section, extent, report, places }: Setting) {
	const { amount, isBase } = item;
	const [sentence, clause] = [item.sentence, item.clause].map(({ start }) =>
		stretch.text.slice(start, amount.start),
	);
	const words = {
		sentence: sentence ?? '',
		clause: clause ?? '',
		after: stretch.text.slice(amount.end, item.clause.end),
		isBase,
		isRating: item.rated !== undefined,
		isGlossary: stretch.isGlossary,
	};
	return {
		status: isStart(words) ? 'outcome' : statusOf(words, section),
		period: periodOf(words.sentence, section, { extent, isStart: isStart(words) }),
		place: placeOf(
			{
				...words,
				printed: stretch.text.slice(amount.start, amount.end),
				before: item.isListed ? item.before : '',
				...sentencesAround(item, stretch.text),
			},
			{ places, own: report.place ?? report.placeName },
		),
	};
}

/** The sentences before and behind that of an item. */
function sentencesAround({ sentence }: Reading['item'], text: string) {
	return {
		previousSentence:
			/[^。！？\n]*(?=[。！？\n…]+$)/.exec(text.slice(0, sentence.start))?.[0] ?? '',
		nextSentence: /^[。！？\n…]+([^。！？\n]*)/.exec(text.slice(sentence.end))?.[1] ?? '',
	};
}

/** From the words that the metric was made of to the last that belong to the amount. */
function contextOf({ from, item: { amount, after, clause } }: Reading, text: string): string {
	const start = text.slice(0, clause.end).indexOf(after, amount.end);
	return text.slice(from, start === -1 ? clause.end : start + after.length).trim();
}

function doubtsOf(
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
