/** The figures of every report with their indicators, read once a build. */
import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import type { Figure } from '../../analysis/figures/contract.ts';
import { findFigures } from '../../analysis/figures/find-figures.ts';
import { assignIndicators } from '../../analysis/indicators/assign.ts';
import { readVocabulary } from '../../analysis/indicators/read-vocabulary.ts';
import type { Vocabulary } from '../../analysis/indicators/vocabulary.ts';
import type { Problem } from '../../corpus/contract.ts';

export interface SiteFigures {
	/** Report by report in the order of their ids, each in reading order. */
	figures: readonly Figure[];
	ofReport: ReadonlyMap<string, readonly Figure[]>;
	problems: readonly Problem[];
	vocabulary: Vocabulary;
}

// Every page asks for all figures; reading them is the dearest step of the build.
const siteFigures = readAll();

export function loadFigures(): Promise<SiteFigures> {
	return siteFigures;
}

async function readAll(): Promise<SiteFigures> {
	const vocabulary = loadVocabulary('src/content/indicators.yaml');
	const places = (await getCollection('places')).map(({ data }) => data);
	const texts = (await getCollection('reports')).map(({ data }) => data);
	const found = texts
		.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))
		.map((text) => findFigures({ ...text, places }));
	const assigned = assignIndicators(
		found.flatMap(({ figures }) => figures),
		{ vocabulary, places },
	);
	return {
		figures: assigned.figures,
		ofReport: Map.groupBy(assigned.figures, ({ report }) => report),
		problems: [...found.flatMap(({ problems }) => problems), ...assigned.problems],
		vocabulary,
	};
}

/** The vocabulary of `path`; what is wrong with it stops the build, in the editor's language. */
function loadVocabulary(path: string): Vocabulary {
	const { vocabulary, mistakes } = readVocabulary(readFileSync(path, 'utf8'));
	if (!vocabulary) throw new Error(mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'));
	return vocabulary;
}
