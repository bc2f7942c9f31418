/** `reports/<id>.md`, `.txt` and `.json`: one report to keep. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { ReportText } from '../../corpus/report-file.ts';
import {
	downloadFormats,
	formatDownload,
	mediaTypes,
	type DownloadFormat,
} from '../../site/data/downloads.ts';
import { loadCorpus } from '../../site/data/load-corpus.ts';

export const getStaticPaths = (async () => {
	const { reports } = await loadCorpus();
	return reports.flatMap((reportText) =>
		downloadFormats.map((format) => ({
			params: { report: reportText.report.id, format },
			props: { reportText, format },
		})),
	);
}) satisfies GetStaticPaths;

interface Props {
	reportText: ReportText;
	format: DownloadFormat;
}

export const GET: APIRoute<Props> = ({ props: { reportText, format } }) => {
	return new Response(formatDownload(reportText, format), {
		headers: { 'Content-Type': mediaTypes[format] },
	});
};
