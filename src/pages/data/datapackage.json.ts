/** `data/datapackage.json`: what the files beside it are. */
import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data/data-package.ts';
import { loadSeries } from '../../site/indicators/load-series.ts';
import { absoluteAddress } from '../../site/routes.ts';

export const GET: APIRoute = async ({ site }) => {
	const { series } = await loadSeries();
	const ids = series.map(({ indicator }) => indicator.id);
	return Response.json(dataPackage(absoluteAddress('/', site), ids));
};
