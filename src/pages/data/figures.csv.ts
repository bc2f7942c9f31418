/** `data/figures.csv`: every figure as a table for spreadsheets. */
import type { APIRoute } from 'astro';
import { toCsv } from '../../site/data/csv.ts';
import { figureColumns } from '../../site/data/figure-table.ts';
import { loadFigures } from '../../site/figures/load-figures.ts';

export const GET: APIRoute = async () => {
	const { figures } = await loadFigures();
	return new Response(toCsv(figureColumns, figures), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
};
