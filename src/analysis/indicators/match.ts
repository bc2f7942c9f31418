/** Tells whether a metric speaks of a series: every word of it has to be accounted for. */
import type { Figure } from '../figures/contract.ts';
import type { Series, Vocabulary } from './vocabulary.ts';

/** A metric in plain wording, and what else decides. */
export interface Claim {
	metric: string;
	measure: Figure['measure'];
	unit: string;
	/** The number holds for each of the things named: 输变电产业、汽车零部件产值双双破百亿. */
	isEach: boolean;
}

/** The series that fit; of several the most specific, and more than one where they are equally so. */
export function matchSeries(claim: Claim, { series, units }: Vocabulary): Series[] {
	const fits = series
		.filter((one) => isOfMeasure(one, claim.measure) && isOfUnit(one, claim.unit, units))
		.map((one) => ({ one, weight: weigh(claim, one) }));
	const best = Math.max(...fits.map(({ weight }) => weight));
	return best > 0 ? fits.filter(({ weight }) => weight === best).map(({ one }) => one) : [];
}

/** A total to date is a level, but never one of the year's newcomers. */
function isOfMeasure({ measure, kind }: Series, ofFigure: Figure['measure']): boolean {
	if (ofFigure === 'cumulative') return measure === 'level' && kind !== 'new';
	return measure === ofFigure;
}

function isOfUnit({ unit }: Series, ofFigure: string, units: Vocabulary['units']): boolean {
	return unit === ofFigure || units[unit]?.[ofFigure] !== undefined;
}

const between = '\n';
const nothingLeft = /^[\n、和与及]*$/;
/** Something else that shares the number: 输变电产业|、汽车零部件|产值. */
const anotherThing = /、[^\n、]+|[^\n、]+、/g;

/** How many characters of the metric the series' own words are; 0 where a word is missing or left over. */
function weigh(claim: Claim, { words, may, mayInTotal }: Series): number {
	let rest = claim.metric;
	for (const word of words) {
		const found = rest.match(word)?.[0];
		if (found === undefined) return 0;
		rest = rest.replace(found, between);
	}
	const weight = claim.metric.length - rest.length + words.length;
	rest = rest.replace(claim.measure === 'cumulative' ? mayInTotal : may, between);
	if (claim.isEach) rest = rest.replace(anotherThing, between);
	return nothingLeft.test(rest) ? weight : 0;
}

/** A figure's value in the unit of its series: 20兆瓦 is 20,000 千瓦. */
export function inUnitOf(
	{ unit }: Pick<Series, 'unit'>,
	figure: Pick<Figure, 'value' | 'valueHigh' | 'unit'>,
	units: Vocabulary['units'],
): { value: number; valueHigh?: number } {
	const factor = figure.unit === unit ? 1 : (units[unit]?.[figure.unit] ?? 1);
	const { value, valueHigh } = figure;
	return {
		value: value * factor,
		...(valueHigh === undefined ? {} : { valueHigh: valueHigh * factor }),
	};
}
