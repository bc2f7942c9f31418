/** Files of which there is one a report or a series, each with its schema: one entry a kind. */
import { z } from 'astro/zod';
import { figureSchema } from '../../analysis/figures/contract.ts';
import { reportTextSchema } from '../../corpus/report-file.ts';
import { comparedReportSchema } from '../compare/contract.ts';
import { indicatorRowSchema } from './indicator-file.ts';
import { wordsFileSchema } from './words-file.ts';

export interface DocumentFile {
	/** Name of its schema below `data/schema/`, without `.json`. */
	name: string;
	/** Where the files lie, from the site's root, in the words of docs/data.md. */
	path: string;
	/** What one holds, in Chinese, for the page of downloads. */
	title: string;
	schema: z.ZodType;
}

export const documentFiles: readonly DocumentFile[] = [
	{
		name: 'report',
		path: 'reports/<报告>.json',
		title: '一份报告和它的各段',
		schema: reportTextSchema,
	},
	{
		name: 'indicator',
		path: 'data/indicators/<指标>.json',
		title: '一个指标和它的数据',
		schema: indicatorRowSchema.extend({ figures: z.array(figureSchema) }),
	},
	{
		name: 'words',
		path: 'data/words/<报告>.json',
		title: '一份报告的词频',
		schema: wordsFileSchema,
	},
	{
		name: 'compare',
		path: 'data/compare/<报告>.json',
		title: '对照页读的一份报告',
		schema: comparedReportSchema,
	},
];
