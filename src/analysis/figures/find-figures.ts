/** From a report to its figures: every quantity a reader could compare, with what was not certain. */
import type { Passage, Problem, Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import { toItems } from './clauses.ts';
import type { Figure } from './contract.ts';
import { figureProblem } from './problems.ts';
import { findQuantities } from './quantities.ts';
import { sectionOf, type Section } from './section-role.ts';
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

function readStretch(stretch: Stretch) {
	const { text, term } = stretch;
	return readMetrics(toItems(text, findQuantities(text)), { text, topic: term });
}
