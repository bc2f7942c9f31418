/** `data/indicators/<id>.csv` and `.json`: one series to keep. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { MemberSeries } from '../../../analysis/indicators/series.ts';
import {
	formatSeries,
	seriesFormats,
	seriesMediaTypes,
	type SeriesFormat,
} from '../../../site/data/series-downloads.ts';
import { loadSeries } from '../../../site/indicators/load-series.ts';

export const getStaticPaths = (async () => {
	const { series } = await loadSeries();
	return series.flatMap((one) =>
		seriesFormats.map((format) => ({
			params: { id: one.indicator.id, format },
			props: { series: one, format },
		})),
	);
}) satisfies GetStaticPaths;

interface Props {
	series: MemberSeries;
	format: SeriesFormat;
}

export const GET: APIRoute<Props> = ({ props: { series, format } }) => {
	return new Response(formatSeries(series, format), {
		headers: { 'Content-Type': seriesMediaTypes[format] },
	});
};
