/** What the page of downloads lists: every published file, what it holds and how much of it. */
import { formatNumber } from '../formats.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { PageContext } from '../page-context.ts';
import { dataFiles } from './data-files.ts';
import { documentFiles } from './document-files.ts';
import type { Corpus } from './load-corpus.ts';

export interface DataFileRow {
	/** figures.json, or words/<报告>.json where there is one a report. */
	name: string;
	/** Absent where there are several. */
	href?: string;
	title: string;
	rows: string;
	schema?: { name: string; href: string };
}

export interface DataPage {
	files: DataFileRow[];
	/** The files by schema.org. */
	catalog: JsonLdNode;
}

export function dataPage(corpus: Corpus, context: PageContext): DataPage {
	const { t, convert } = context;
	const files = [
		...dataFiles.map(({ name, title, build }): DataFileRow => ({
			name: `${name}.json`,
			href: `/data/${name}.json`,
			title: convert(title),
			rows: formatNumber(countOf(build(corpus))),
			schema: schemaLink(name),
		})),
		{
			name: 'figures.csv',
			href: '/data/figures.csv',
			title: t('data.table'),
			rows: formatNumber(corpus.figures.figures.length),
		},
		{
			name: 'datapackage.json',
			href: '/data/datapackage.json',
			title: t('data.package'),
			rows: '',
		},
		...documentFiles.map(({ name, path, title }): DataFileRow => ({
			name: convert(path),
			title: convert(title),
			rows: '',
			schema: schemaLink(name),
		})),
	];
	return { files, catalog: catalogNode(files, context) };
}

function schemaLink(name: string): { name: string; href: string } {
	return { name: 'JSON Schema', href: `/data/schema/${name}.json` };
}

function countOf(content: unknown): number {
	return Array.isArray(content) ? content.length : 1;
}

function catalogNode(files: readonly DataFileRow[], { t, address }: PageContext): JsonLdNode {
	return {
		'@type': 'Dataset',
		name: t('data.title'),
		description: t('data.description'),
		url: address('/data/'),
		distribution: files
			.filter(({ href }) => href !== undefined)
			.map(({ name, title }) => ({
				'@type': 'DataDownload',
				name: title,
				encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
			})),
	};
}
