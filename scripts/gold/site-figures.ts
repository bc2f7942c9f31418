/** The figures of reports with their indicators, read with the site's own vocabularies. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Figure } from '../../src/analysis/figures/contract.ts';
import { findFigures } from '../../src/analysis/figures/find-figures.ts';
import { assignIndicators } from '../../src/analysis/indicators/assign.ts';
import { readVocabulary } from '../../src/analysis/indicators/read-vocabulary.ts';
import type { Vocabulary } from '../../src/analysis/indicators/vocabulary.ts';
import { placeSchema, type Place } from '../../src/corpus/places.ts';
import type { ReportText } from '../../src/corpus/report-file.ts';

export interface SiteFigures {
	figures: Figure[];
	places: Place[];
	vocabulary: Vocabulary;
}

export function readSiteFigures(texts: readonly ReportText[]): SiteFigures {
	const { vocabulary, mistakes } = readVocabulary(
		readFileSync('src/content/indicators.yaml', 'utf8'),
	);
	if (!vocabulary) throw new Error(`Expected a vocabulary, got ${mistakes.join(' ')}`);
	const places = z.array(placeSchema).parse(parse(readFileSync('src/content/places.yaml', 'utf8')));
	const read = texts.flatMap((text) => findFigures({ ...text, places }).figures);
	return { ...assignIndicators(read, { vocabulary, places }), places, vocabulary };
}
