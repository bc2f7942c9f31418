/** The statements of all reports of a corpus and how rare their terms are. */
import type { ReportText } from '../../corpus/report-file.ts';
import type { Figure } from '../figures/contract.ts';
import type { PassageTheme } from '../themes/assign.ts';
import type { Subject, Vocabulary } from '../themes/vocabulary.ts';
import { measureRarity, type Rarity } from './rarity.ts';
import { readStatements, type StatedReport } from './statements.ts';

export interface SiteStatements {
	/** In the order of their ids. */
	reports: readonly StatedReport[];
	byId: ReadonlyMap<string, StatedReport>;
	rarity: Rarity;
}

/** Reads the statements of reports whose passages have their themes; figures tell of their indicators. */
export function statedReports(
	texts: readonly ReportText[],
	vocabulary: Vocabulary,
	figures: readonly Figure[] = [],
): SiteStatements {
	const indicators = indicatorsByPassage(figures);
	const reports = texts
		.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))
		.map(({ report, passages }) => {
			const themes = new Map(
				passages.flatMap(({ id, theme }): [string, PassageTheme][] =>
					// Themes come from `assignThemes`; the contract of passages keeps them as plain text.
					theme ? [[id, theme as PassageTheme & { primary: Subject }]] : [],
				),
			);
			return readStatements({ report: report.id, passages }, { vocabulary, themes, indicators });
		});
	return {
		reports,
		byId: new Map(reports.map((stated) => [stated.report, stated])),
		rarity: measureRarity(reports),
	};
}

/** Where in a passage a figure of an indicator stands. */
export interface IndicatorUse {
	indicator: string;
	offset: number;
}

/** The indicators of the figures in the text of each passage. */
export function indicatorsByPassage(figures: readonly Figure[]): Map<string, IndicatorUse[]> {
	const uses = new Map<string, IndicatorUse[]>();
	for (const { passage, heading, indicator, offset } of figures) {
		if (passage === undefined || heading !== undefined || indicator === null) continue;
		const known = uses.get(passage) ?? [];
		known.push({ indicator, offset });
		uses.set(passage, known);
	}
	return uses;
}
