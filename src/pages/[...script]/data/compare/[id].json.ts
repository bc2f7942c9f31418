/** `data/compare/<id>.json` in each script: one report for the comparison in the browser. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { packStatements } from '../../../../analysis/counterparts/packed.ts';
import { comparedFigure, figuresByReport } from '../../../../site/compare/compared-figures.ts';
import { comparedReport } from '../../../../site/compare/compared-report.ts';
import { loadStatements } from '../../../../site/compare/load-statements.ts';
import { indexPartners, partnersOf } from '../../../../site/compare/partners.ts';
import { converters } from '../../../../site/converters.ts';
import { loadFigures } from '../../../../site/figures/load-figures.ts';
import { loadSeries } from '../../../../site/indicators/load-series.ts';
import { pageContext } from '../../../../site/page-context.ts';
import { loadPhrases } from '../../../../site/phrases/load-phrases.ts';
import { indexPlaces } from '../../../../site/place-index.ts';
import { pathsInScripts } from '../../../../site/script-paths.ts';

export async function getStaticPaths() {
	const texts = (await getCollection('reports')).map(({ data }) => data);
	const places = indexPlaces((await getCollection('places')).map(({ data }) => data));
	const reports = texts.map(({ report }) => report);
	const partners = indexPartners(reports, places);
	const { byId, rarity } = await loadStatements();
	const rows = figuresByReport((await loadSeries()).series, reports);
	const { ofReport } = await loadFigures();
	const { marks: phrases } = await loadPhrases();
	return pathsInScripts(texts, ({ report, passages }) => {
		const stated = byId.get(report.id) ?? { report: report.id, statements: [] };
		const packed = packStatements(stated, rarity);
		const source = {
			report,
			passages,
			packed,
			partners: partnersOf(report, partners),
			figures: ofReport.get(report.id) ?? [],
			phrases,
		};
		return { id: report.id, props: { source, places, rows: rows.get(report.id) ?? [] } };
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, places, rows }, locals, site }) => {
	const convert = converters[locals.script];
	const context = pageContext(locals, { convert, site });
	const figures = rows.map((row) => comparedFigure(row, convert));
	return Response.json(comparedReport(source, { places, figures, context }));
};
