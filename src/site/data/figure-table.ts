/** Figures as a table: the columns of `figures.csv` and of the CSV of a series. */
import type { Bound, Figure } from '../../analysis/figures/contract.ts';
import type { Column } from './csv.ts';

/** Bounds in words, because a cell that begins with = is a formula. */
const boundWords = {
	'=': 'exact',
	'>': 'over',
	'>=': 'at-least',
	'~': 'about',
	'<~': 'nearly',
	'<=': 'at-most',
} satisfies Record<Bound, string>;

export const columnTypes = ['string', 'number', 'integer', 'boolean'] as const;

/** A column with its type by Frictionless' Table Schema. */
export interface TypedColumn<Row> extends Column<Row> {
	type: (typeof columnTypes)[number];
	/** What it holds, in Chinese, for the data dictionary. */
	meaning: string;
}

export const figureColumns: readonly TypedColumn<Figure>[] = [
	{ name: 'id', type: 'string', meaning: '编号', value: ({ id }) => id },
	{ name: 'report', type: 'string', meaning: '报告的编号', value: ({ report }) => report },
	{ name: 'place', type: 'string', meaning: '地方的编号，或园区、企业的名称', value: ({ place }) => place },
	{ name: 'period', type: 'string', meaning: '所说的时期', value: ({ period }) => period },
	{ name: 'asOfReport', type: 'boolean', meaning: '报告时已有的，时期只是报告所计划的年份', value: ({ asOfReport }) => asOfReport && 'true' },
	{ name: 'status', type: 'string', meaning: '成绩、计划或事实', value: ({ status }) => status },
	{ name: 'metric', type: 'string', meaning: '统计的是什么，照原文', value: ({ metric }) => metric },
	{ name: 'measure', type: 'string', meaning: '度量', value: ({ measure }) => measure },
	{ name: 'text', type: 'string', meaning: '数字的原文', value: ({ text }) => text },
	{ name: 'bound', type: 'string', meaning: '界限', value: ({ bound }) => boundWords[bound] },
	{ name: 'value', type: 'number', meaning: '以基本单位计的数值', value: ({ value }) => value },
	{ name: 'valueHigh', type: 'number', meaning: '区间的上端', value: ({ valueHigh }) => valueHigh },
	{ name: 'unit', type: 'string', meaning: '基本单位', value: ({ unit }) => unit },
	{ name: 'indicator', type: 'string', meaning: '所属指标的编号', value: ({ indicator }) => indicator },
	{ name: 'confidence', type: 'string', meaning: '把握', value: ({ confidence }) => confidence },
	{ name: 'context', type: 'string', meaning: '所在的分句', value: ({ context }) => context },
	{ name: 'passage', type: 'string', meaning: '所在的段', value: ({ passage }) => passage },
	{ name: 'file', type: 'string', meaning: '源文件', value: ({ source }) => source.file },
	{ name: 'line', type: 'integer', meaning: '源文件的行，从1数起', value: ({ source }) => source.line },
	{ name: 'column', type: 'integer', meaning: '行内的列，从0数起', value: ({ source }) => source.column },
	{ name: 'url', type: 'string', meaning: '站内路径', value: ({ url }) => url },
]; // prettier-ignore
