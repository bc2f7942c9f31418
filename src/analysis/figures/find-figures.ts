/** From a report to its figures: every quantity a reader could compare, with what was not certain. */
import type { Passage, Problem, Report } from '../../corpus/contract.ts';
import { sourcePointAt } from '../../corpus/traced-text.ts';
import type { Place } from '../../corpus/places.ts';
import { toItems } from './clauses.ts';
import type { Figure } from './contract.ts';
import { extentsOf } from './extent.ts';
import { focusAt, turnsOf } from './focus.ts';
import { figureProblem } from './problems.ts';
import { findQuantities } from './quantities.ts';
import { sectionOf, type Section } from './section-role.ts';
import type { Years } from './section-years.ts';
import { toStretches, type Stretch } from './stretches.ts';
import { readMetrics } from './subjects.ts';
import { toFigure } from './to-figure.ts';

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
	let focus: Years | undefined;
	const [readable, endless] = separate(passages);
	found.problems.push(...endless.map(tooLong));
	for (const stretch of toStretches(report, readable)) {
		section = sectionOf(stretch, report, section);
		const turns = turnsOf(stretch.text, section, focus);
		focus = turns.at(-1)?.years;
		const readings = readStretch(stretch);
		const extents = extentsOf(readings);
		for (const [index, reading] of readings.entries()) {
			const years = focusAt(turns, reading.item.sentence.start) ?? section.years;
			const { figure, rules } = toFigure(reading, {
				stretch,
				section: { ...section, years },
				extent: extents[index] ?? 'span',
				report,
				places,
			});
			found.figures.push(figure);
			found.problems.push(...rules.map((rule) => figureProblem(rule, figure.text, figure.source)));
		}
	}
	return found;
}

/** A file without line ends is no paragraph; a whole report has some ten thousand characters. */
const longestPassage = 200_000;

function separate(passages: readonly Passage[]): [Passage[], Passage[]] {
	const isEndless = ({ text }: Passage): boolean => text.length > longestPassage;
	return [passages.filter((passage) => !isEndless(passage)), passages.filter(isEndless)];
}

function tooLong({ text, source }: Passage): Problem {
	return figureProblem('figure-passage-too-long', String(text.length), sourcePointAt(source, 0));
}

function readStretch(stretch: Stretch) {
	const { text, term } = stretch;
	return readMetrics(toItems(text, findQuantities(text)), { text, topic: term });
}
