/** `data/schema/reports.json` and its siblings: the JSON Schema of each kind of data file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, jsonSchemaOf } from '../../../site/data/data-files.ts';
import { documentFiles } from '../../../site/data/document-files.ts';

export const getStaticPaths = (() =>
	[...dataFiles, ...documentFiles].map(({ name, schema }) => ({
		params: { file: name },
		props: { name, schema },
	}))) satisfies GetStaticPaths;

type Props = Parameters<typeof jsonSchemaOf>[0];

export const GET: APIRoute<Props> = ({ props }) => Response.json(jsonSchemaOf(props));
