/** The phrases of a corpus with the indexes that their pages need. */
import { indexPassages, type PassageIndex } from '../../analysis/phrases/concordance.ts';
import type { Phrase } from '../../analysis/phrases/contract.ts';
import { findPhrases } from '../../analysis/phrases/find-phrases.ts';
import { measureCells, type Cells } from '../../analysis/phrases/frequencies.ts';
import { phraseMarks, type PhraseMark } from '../../analysis/phrases/phrase-marks.ts';
import type { Report } from '../../corpus/contract.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { PlaceIndex } from '../place-index.ts';

export interface SitePhrases {
	/** By the number of reports that share them, then by score. */
	phrases: readonly Phrase[];
	byId: ReadonlyMap<string, Phrase>;
	texts: readonly ReportText[];
	reports: ReadonlyMap<string, Report>;
	passages: PassageIndex;
	/** Where texts mark the phrases that several reports share, by passage id. */
	marks: ReadonlyMap<string, readonly PhraseMark[]>;
	cells: Cells;
	places: PlaceIndex;
}

export function indexPhrases(texts: readonly ReportText[], places: PlaceIndex): SitePhrases {
	const phrases = findPhrases(texts).toSorted((a, b) => b.reports - a.reports);
	return {
		phrases,
		byId: new Map(phrases.map((phrase) => [phrase.id, phrase])),
		texts,
		reports: new Map(texts.map(({ report }) => [report.id, report])),
		passages: indexPassages(texts),
		marks: phraseMarks(
			texts.flatMap(({ passages }) => passages),
			phrases,
		),
		cells: measureCells(texts),
		places,
	};
}
