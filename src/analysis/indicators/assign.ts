/** Gives figures the series that they belong to: the same thing in the same unit, wherever it is said. */
import type { Problem } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import type { Figure } from '../figures/contract.ts';
import { repeatedBelow } from './headlines.ts';
import { matchSeries } from './match.ts';
import { indicatorProblem } from './problems.ts';
import { readingsOf } from './readings.ts';
import type { Series, Vocabulary } from './vocabulary.ts';

export interface Assigned {
	figures: Figure[];
	problems: Problem[];
}

interface Known {
	vocabulary: Vocabulary;
	places: readonly Place[];
}

/** The figures, which come in reading order, with their indicator; `null` where none or several fit. */
export function assignIndicators(
	figures: readonly Figure[],
	{ vocabulary, places }: Known,
): Assigned {
	const byId = new Map(places.map((place) => [place.id, place]));
	const choices = new Map(
		figures.map((figure) => [figure.id, chooseSeries(figure, vocabulary, byId)]),
	);
	const headlines = new Map(
		[...Map.groupBy(figures, ({ report }) => report).values()].flatMap((ofReport) => [
			...repeatedBelow(ofReport),
		]),
	);
	const idOf = (figure: Figure): string | null => choices.get(figure.id)?.id ?? null;
	return {
		figures: figures.map((figure) => {
			const repeated = headlines.get(figure.id);
			return { ...figure, indicator: (repeated && idOf(repeated)) ?? idOf(figure) };
		}),
		problems: [...choices.values()].flatMap(({ problem }) => problem ?? []),
	};
}

interface Choice {
	id?: string;
	problem?: Problem;
}

function chooseSeries(
	figure: Figure,
	vocabulary: Vocabulary,
	places: ReadonlyMap<string, Place>,
): Choice {
	const readings = readingsOf(figure, vocabulary, places);
	if (!readings) return {};
	const whole = matchSeries(readings.whole, vocabulary);
	const own = readings.own ? matchSeries(readings.own, vocabulary) : [];
	const isInDoubt = whole.length > 0 && own.length > 0 && whole[0] !== own[0];
	if (!isInDoubt) return only(figure, whole.length ? whole : own);
	if (readings.isOwnSure) return only(figure, own);
	return { problem: indicatorProblem('indicator-word-far', figure, [...whole, ...own]) };
}

function only(figure: Figure, series: readonly Series[]): Choice {
	const [first, ...others] = series;
	if (others.length) return { problem: indicatorProblem('indicator-ambiguous', figure, series) };
	return first ? { id: first.id } : {};
}
