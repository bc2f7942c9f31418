/** The corpus of the site as its data files are made from it, read without Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { loadThemeVocabulary, withThemes } from '../../../../src/analysis/annotate.ts';
import { statedReports } from '../../../../src/analysis/counterparts/stated-reports.ts';
import { findFigures } from '../../../../src/analysis/figures/find-figures.ts';
import { findFollowups } from '../../../../src/analysis/followups/find-followups.ts';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import { readVocabulary } from '../../../../src/analysis/indicators/read-vocabulary.ts';
import { gatherSeries } from '../../../../src/analysis/indicators/series.ts';
import { findPhrases } from '../../../../src/analysis/phrases/find-phrases.ts';
import { coverageFileSchema } from '../../../../src/corpus/coverage-file.ts';
import { placeSchema } from '../../../../src/corpus/places.ts';
import { parseReportFile } from '../../../../src/corpus/report-file.ts';
import type { Corpus } from '../../../../src/site/data/load-corpus.ts';

const content = 'src/content';

export function readCorpus(): Corpus {
	const { vocabulary } = readVocabulary(readFileSync(`${content}/indicators.yaml`, 'utf8'));
	if (!vocabulary) throw new Error('Expected a vocabulary of indicators');
	const places = z.array(placeSchema).parse(parse(readFileSync(`${content}/places.yaml`, 'utf8')));
	const reports = filesOf('reports').map(parseReportFile);
	const coverage = filesOf('coverage').map((file) => coverageFileSchema.parse(JSON.parse(file)));
	const found = reports.flatMap((text) => findFigures({ ...text, places }).figures);
	const { figures, problems } = assignIndicators(found, { vocabulary, places });
	const series = gatherSeries(figures, {
		vocabulary,
		places,
		reports: reports.map(({ report }) => report),
	});
	const phrases = findPhrases(reports);
	const themeWords = loadThemeVocabulary();
	const themed = reports.map((text) => ({ ...text, passages: withThemes(text, themeWords) }));
	const statements = statedReports(themed, themeWords);
	return {
		reports,
		coverage,
		places,
		figures: {
			figures,
			ofReport: Map.groupBy(figures, ({ report }) => report),
			problems,
			vocabulary,
		},
		series,
		phrases,
		followups: findFollowups({ reports, series, phrases, places, statements }),
		statements,
	};
}

function filesOf(folder: string): string[] {
	return readdirSync(`${content}/${folder}`)
		.toSorted()
		.map((name) => readFileSync(`${content}/${folder}/${name}`, 'utf8'));
}
