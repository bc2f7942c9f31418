/** The files under `data/`, each with its schema and how it is made: one entry a file. */
import { z } from 'astro/zod';
import { followupSchema } from '../../analysis/followups/contract.ts';
import { figureSchema } from '../../analysis/figures/contract.ts';
import {
	coverageSchema,
	passageSchema,
	problemSchema,
	reportSchema,
} from '../../corpus/contract.ts';
import { counterpartRows, counterpartRowSchema } from './counterpart-file.ts';
import { indicatorRow, indicatorRowSchema } from './indicator-file.ts';
import type { Corpus } from './load-corpus.ts';
import { phraseRow, phraseRowSchema } from './phrase-file.ts';

export interface DataFile {
	/** Name below `data/`, without `.json`. */
	name: string;
	/** What it holds, in Chinese, for the page of downloads and the data package. */
	title: string;
	/** Schema of the whole file. */
	schema: z.ZodType;
	build: (corpus: Corpus) => unknown;
}

const coverageOfReport = z.strictObject({
	report: z.string(),
	file: z.string(),
	coverage: z.array(coverageSchema),
});

/** Published files; their shape is public, and changing a field is a breaking change (docs/data.md). */
export const dataFiles: readonly DataFile[] = [
	{
		name: 'reports',
		title: '报告',
		schema: z.array(reportSchema),
		build: ({ reports }) => reports.map(({ report }) => report),
	},
	{
		name: 'passages',
		title: '段落',
		schema: z.array(passageSchema),
		build: ({ reports }) => reports.flatMap(({ passages }) => passages),
	},
	{
		name: 'figures',
		title: '数据',
		schema: z.array(figureSchema),
		build: ({ figures }) => figures.figures,
	},
	{
		name: 'indicators',
		title: '指标',
		schema: z.array(indicatorRowSchema),
		build: ({ series }) => series.map(indicatorRow),
	},
	{
		name: 'phrases',
		title: '提法',
		schema: z.array(phraseRowSchema),
		build: ({ phrases }) => phrases.map(phraseRow),
	},
	{
		name: 'followups',
		title: '计划与结果',
		schema: z.array(followupSchema),
		build: ({ followups }) => followups,
	},
	{
		name: 'counterparts',
		title: '对应的段落',
		schema: z.array(counterpartRowSchema),
		build: ({ statements }) => counterpartRows(statements),
	},
	{
		name: 'coverage',
		title: '原文各处的去向',
		schema: z.array(coverageOfReport),
		build: withFileNames,
	},
	{
		name: 'problems',
		title: '读不确定的地方',
		schema: z.array(problemSchema),
		build: ({ coverage, figures }) => [
			...coverage.flatMap(({ problems }) => problems),
			...figures.problems,
		],
	},
];

function withFileNames({ coverage, reports }: Corpus): z.infer<typeof coverageOfReport>[] {
	const files = new Map(reports.map(({ report }) => [report.id, report.source.file]));
	return coverage.map(({ report, coverage: stretches }) => {
		const file = files.get(report);
		if (file === undefined)
			throw new Error(`Expected a report for the coverage of ${report}, got none`);
		return { report, file, coverage: stretches };
	});
}

/** JSON Schema (draft 2020-12) of a data file, as published beside it. */
export function jsonSchemaOf({ name, schema }: Pick<DataFile, 'name' | 'schema'>): unknown {
	return { title: name, ...z.toJSONSchema(schema) };
}
