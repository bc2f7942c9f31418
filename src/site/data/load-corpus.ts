/** The collections as plain data, in a fixed order, for whatever is made from the whole corpus. */
import { getCollection } from 'astro:content';
import type { MemberSeries } from '../../analysis/indicators/series.ts';
import type { SiteStatements } from '../../analysis/counterparts/stated-reports.ts';
import type { Followup } from '../../analysis/followups/contract.ts';
import type { Phrase } from '../../analysis/phrases/contract.ts';
import type { CoverageFile } from '../../corpus/coverage-file.ts';
import type { Place } from '../../corpus/places.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import { loadStatements } from '../compare/load-statements.ts';
import { loadFigures, type SiteFigures } from '../figures/load-figures.ts';
import { loadFollowups } from '../followups/load-followups.ts';
import { loadSeries } from '../indicators/load-series.ts';
import { loadPhrases } from '../phrases/load-phrases.ts';

export interface Corpus {
	reports: ReportText[];
	coverage: CoverageFile[];
	places: Place[];
	figures: SiteFigures;
	series: readonly MemberSeries[];
	phrases: readonly Phrase[];
	followups: readonly Followup[];
	statements: SiteStatements;
}

export async function loadCorpus(): Promise<Corpus> {
	const [reports, coverage, places, figures, { series }, { phrases }, { followups }, statements] =
		await Promise.all([
			getCollection('reports'),
			getCollection('coverage'),
			getCollection('places'),
			loadFigures(),
			loadSeries(),
			loadPhrases(),
			loadFollowups(),
			loadStatements(),
		]);
	return {
		reports: inOrder(reports),
		coverage: inOrder(coverage),
		places: inOrder(places),
		figures,
		series,
		phrases,
		followups,
		statements,
	};
}

function inOrder<T>(entries: readonly { id: string; data: T }[]): T[] {
	return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}
