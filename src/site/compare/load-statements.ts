/** The statements of every report, read once a build. */
import { getCollection } from 'astro:content';
import { loadThemeVocabulary } from '../../analysis/annotate.ts';
import { statedReports, type SiteStatements } from '../../analysis/counterparts/stated-reports.ts';
import { loadFigures } from '../figures/load-figures.ts';

// The data files of each script and the counterparts ask for the same statements.
const siteStatements = readAll();

export function loadStatements(): Promise<SiteStatements> {
	return siteStatements;
}

async function readAll(): Promise<SiteStatements> {
	const texts = (await getCollection('reports')).map(({ data }) => data);
	const { figures } = await loadFigures();
	return statedReports(texts, loadThemeVocabulary(), figures);
}
