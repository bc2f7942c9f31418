/** `data/datapackage.json`: the published files described in the form of Frictionless Data Package 1. */
import { z } from 'astro/zod';
import { dataFiles } from './data-files.ts';
import { columnTypes, figureColumns } from './figure-table.ts';
import { seriesColumns } from './series-downloads.ts';

const name = z.string().regex(/^[-a-z0-9._/]+$/);
/** Beside the package or below it: no address, nothing absolute, no way up. */
const path = z.string().regex(/^(?!\/|\.|.*\.\.)[^:]+$/);

/** What the specification asks of a package, and no field besides those that are written here. */
export const dataPackageSchema = z.strictObject({
	profile: z.literal('data-package'),
	name,
	title: z.string(),
	description: z.string(),
	homepage: z.url().optional(),
	resources: z
		.array(
			z.strictObject({
				profile: z.enum(['data-resource', 'tabular-data-resource']),
				name,
				title: z.string(),
				/** Several files of one form are read as one table. */
				path: z.union([path, z.array(path).min(1)]),
				format: z.enum(['json', 'csv']),
				mediatype: z.string().regex(/^[^/]+\/[^/]+$/),
				encoding: z.literal('utf-8'),
				schema: z
					.strictObject({
						fields: z
							.array(
								z.strictObject({
									name: z.string(),
									title: z.string(),
									type: z.enum(columnTypes),
								}),
							)
							.min(1),
						primaryKey: z.string(),
						missingValues: z.array(z.string()),
					})
					.optional(),
			}),
		)
		.min(1),
});
export type DataPackage = z.infer<typeof dataPackageSchema>;

/** `series` are the ids of the indicators that have a table of their own. */
export function dataPackage(homepage: string | undefined, series: readonly string[]): DataPackage {
	return {
		profile: 'data-package',
		name: 'duidu',
		title: '对读：各地政府工作报告的数据',
		description: '报告、段落、数据、指标，每一条都注明在原文的哪一行哪一列。',
		...(homepage === undefined ? {} : { homepage }),
		resources: [
			tableResource({
				name: 'figures-table',
				title: '数据（表格）',
				path: 'figures.csv',
				columns: figureColumns,
			}),
			tableResource({
				name: 'indicator-tables',
				title: '各指标的数据（表格，每个指标一个文件）',
				path: series.map((id) => `indicators/${id}.csv`),
				columns: seriesColumns,
			}),
			...dataFiles.map(jsonResource),
		],
	};
}

type Resource = DataPackage['resources'][number];

function jsonResource({ name: file, title }: (typeof dataFiles)[number]): Resource {
	return {
		profile: 'data-resource',
		name: file,
		title,
		path: `${file}.json`,
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
	};
}

interface Table extends Pick<Resource, 'name' | 'title' | 'path'> {
	columns: readonly Pick<(typeof figureColumns)[number], 'name' | 'meaning' | 'type'>[];
}

function tableResource({ columns, ...table }: Table): Resource {
	return {
		profile: 'tabular-data-resource',
		...table,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			fields: columns.map(({ name: field, meaning, type }) => {
				return { name: field, title: meaning, type };
			}),
			primaryKey: 'id',
			missingValues: [''],
		},
	};
}
