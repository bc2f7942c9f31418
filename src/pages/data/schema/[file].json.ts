/** `data/schema/reports.json` and its siblings: the JSON Schema of each data file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, jsonSchemaOf, type DataFile } from '../../../site/data/data-files.ts';

export const getStaticPaths = (() =>
	dataFiles.map((dataFile) => ({
		params: { file: dataFile.name },
		props: { dataFile },
	}))) satisfies GetStaticPaths;

interface Props {
	dataFile: DataFile;
}

export const GET: APIRoute<Props> = ({ props: { dataFile } }) => {
	return Response.json(jsonSchemaOf(dataFile));
};
