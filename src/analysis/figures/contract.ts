/** The data contract of figures (docs/data.md): schema first, types inferred from it. */
import { z } from 'astro/zod';
import { sourcePointSchema } from '../../corpus/contract.ts';

export const measures = ['level', 'growth', 'share', 'rank', 'change', 'cumulative'] as const;
export const bounds = ['=', '>', '>=', '~', '<~', '<='] as const;
export const statuses = ['outcome', 'target', 'fact'] as const;

/** `2025`, `2022/2024` for a run of years, `2024Q1-Q3` for quarters of one year. */
const periodPattern = /^\d{4}(?:\/\d{4}|Q[1-4](?:-Q[1-4])?)?$/;

/** One quantity a reader could compare, kept with the place it was read from. */
export const figureSchema = z.strictObject({
	/** Where it stands: `<passage id>-<offset>`, or `<report>#<heading id>-<offset>` in a heading. */
	id: z.string(),
	report: z.string(),
	/** Passage it stands in; for a heading the first passage under it, absent where none follows. */
	passage: z.string().optional(),
	/** Id of the stand-alone heading that holds it: `10所学校投用`. */
	heading: z.string().optional(),
	/** Offset and length of `text` in the text of the passage or heading. */
	offset: z.int().nonnegative(),
	length: z.int().positive(),
	/** As printed, with its qualifier and unit: 超28亿元. */
	text: z.string(),
	/** The clause that says what is counted. */
	context: z.string(),
	/** What is counted, in the report's words: 重大项目完成年度投资. Empty where it cannot be told. */
	metric: z.string(),
	measure: z.enum(measures),
	/** Value in the base unit: `28亿元` is 2,800,000,000. */
	value: z.number(),
	/** High end of a range: 3 of `2-3个`. */
	valueHigh: z.number().optional(),
	/** Base unit: 元, 家, %, 名 …; empty where none is printed and none can be told. */
	unit: z.string(),
	bound: z.enum(bounds),
	status: z.enum(statuses),
	period: z.string().regex(periodPattern).nullable(),
	/** Had or done when the report was given; `period` is then the year that it plans. */
	asOfReport: z.literal(true).optional(),
	/** Place id, or the name of the park or firm whose figure it is. */
	place: z.string().nullable(),
	/** Indicator that it belongs to; given by the indicators' own stage. */
	indicator: z.string().nullable(),
	confidence: z.enum(['high', 'low']),
	source: sourcePointSchema,
	url: z.string(),
});

export type Figure = z.infer<typeof figureSchema>;
export type Measure = Figure['measure'];
export type Bound = Figure['bound'];
export type Status = Figure['status'];
