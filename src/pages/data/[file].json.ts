/** `data/reports.json` and its siblings, one for each entry of the table of data files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '../../site/data/data-files.ts';
import { loadCorpus } from '../../site/data/load-corpus.ts';

export const getStaticPaths = (() =>
	dataFiles.map((dataFile) => ({
		params: { file: dataFile.name },
		props: { dataFile },
	}))) satisfies GetStaticPaths;

interface Props {
	dataFile: DataFile;
}

export const GET: APIRoute<Props> = async ({ props: { dataFile } }) => {
	return Response.json(dataFile.build(await loadCorpus()));
};
