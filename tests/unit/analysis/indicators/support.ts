/** Figures and the project's own vocabulary for tests of indicators. */
import { readFileSync } from 'node:fs';
import type { Figure } from '../../../../src/analysis/figures/contract.ts';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import { readVocabulary } from '../../../../src/analysis/indicators/read-vocabulary.ts';
import type { Place } from '../../../../src/corpus/places.ts';

export const yaml = readFileSync('src/content/indicators.yaml', 'utf8');

const reading = readVocabulary(yaml);
if (!reading.vocabulary) throw new Error(reading.mistakes.join('\n'));
export const vocabulary = reading.vocabulary;

export const places: Place[] = [
	{ id: 'shi', name: '东海市', short: '东海市', kind: 'city', aliases: [] },
	{ id: 'qu', name: '东海市城南区', short: '城南区', kind: 'district', aliases: ['城南'], parent: 'shi' },
	{ id: 'kfq', name: '城南经济开发区', short: '城南经开区', kind: 'development-zone', aliases: [], parent: 'qu' },
]; // prettier-ignore

/** A figure of a district's report; `given` says what matters to the test. */
export function figure(given: Partial<Figure> & Pick<Figure, 'metric'>): Figure {
	const text = given.text ?? '10家';
	return {
		id: `r#p1-${given.offset ?? 0}`,
		report: 'r',
		passage: 'r#p1',
		offset: 0,
		length: text.length,
		text,
		context: `${given.metric}${text}`,
		measure: 'level',
		value: 10,
		unit: '家',
		bound: '=',
		status: 'outcome',
		period: '2024',
		place: 'qu',
		indicator: null,
		confidence: 'high',
		source: { file: 'r.txt', line: 1, column: 0 },
		url: 'reports/r/#p1',
		...given,
	};
}

/** The series that a metric is given, and what the editor is told. */
export function assign(...figures: Figure[]): { ids: (string | null)[]; rules: string[] } {
	const assigned = assignIndicators(figures, { vocabulary, places });
	return {
		ids: assigned.figures.map(({ indicator }) => indicator),
		rules: assigned.problems.map(({ rule }) => rule),
	};
}
