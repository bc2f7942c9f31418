/** The follow-ups of all reports and what their pages are made from, found once a build. */
import type { Followup } from '../../analysis/followups/contract.ts';
import { findFollowups } from '../../analysis/followups/find-followups.ts';
import type { Figure } from '../../analysis/figures/contract.ts';
import type { MemberSeries } from '../../analysis/indicators/series.ts';
import { loadStatements } from '../compare/load-statements.ts';
import { loadFigures } from '../figures/load-figures.ts';
import { loadSeries } from '../indicators/load-series.ts';
import type { SitePhrases } from '../phrases/index-phrases.ts';
import { loadPhrases } from '../phrases/load-phrases.ts';

export interface SiteFollowups {
	followups: readonly Followup[];
	figures: ReadonlyMap<string, Figure>;
	series: ReadonlyMap<string, MemberSeries>;
	site: SitePhrases;
}

// The list in either script and the data file ask for the same pairs.
const siteFollowups = findAll();

export function loadFollowups(): Promise<SiteFollowups> {
	return siteFollowups;
}

async function findAll(): Promise<SiteFollowups> {
	const [{ figures }, { series, byId }, site, statements] = await Promise.all([
		loadFigures(),
		loadSeries(),
		loadPhrases(),
		loadStatements(),
	]);
	const { texts: reports, phrases, places } = site;
	return {
		followups: findFollowups({ reports, series, phrases, places: places.places, statements }),
		figures: new Map(figures.map((figure) => [figure.id, figure])),
		series: byId,
		site,
	};
}
