/** What `data/compare/<id>.json` holds: a report as the comparison needs it, in one script; schema first. */
import { z } from 'astro/zod';
import type { PackedStatements } from '../../analysis/counterparts/packed.ts';
import { termKinds } from '../../analysis/counterparts/terms.ts';

const index = z.int().nonnegative();

/**
 * Start and end of a stretch of a text and what it is: a figure, a planned one, a phrase with the id
 * of its page, or a phrase that something else covers. Hundreds in a file, hence no record.
 */
const comparedMarkSchema = z.union([
	z.tuple([index, index, z.enum(['figure', 'target', 'phrase'])]),
	z.tuple([index, index, z.literal('phrase'), z.string()]),
]);
export type ComparedMark = z.infer<typeof comparedMarkSchema>;

const comparedPassageSchema = z.strictObject({
	number: z.int().positive(),
	/** Primary theme, `preamble`, `closing`, or `none` for captions and bylines. */
	section: z.string(),
	/** Further themes. */
	also: z.array(z.string()).optional(),
	text: z.string(),
	/** Length of the run-in heading with which the text begins. */
	runIn: z.int().positive().optional(),
	/** What is marked in the text, figures first. */
	marks: z.array(comparedMarkSchema).optional(),
	/** Headings of their own that stand before the passage, and after the last one. */
	before: z.array(z.string()).optional(),
	after: z.array(z.string()).optional(),
});
export type ComparedPassage = z.infer<typeof comparedPassageSchema>;

/** 超28亿元 of 2025, in the 12th passage. */
const figureSayingSchema = z.strictObject({
	text: z.string(),
	period: z.string(),
	passage: z.int().nonnegative(),
});
export type FigureSaying = z.infer<typeof figureSayingSchema>;

/** What a report says of one indicator: its outcome, and its target where it sets one. */
const comparedFigureSchema = z.strictObject({
	indicator: z.string(),
	name: z.string(),
	theme: z.string(),
	outcome: figureSayingSchema.optional(),
	target: figureSayingSchema.optional(),
});
export type ComparedFigure = z.infer<typeof comparedFigureSchema>;

/** A report that stands to reason beside another: 钟楼经开区 2025. */
const comparePartnerSchema = z.strictObject({ id: z.string(), label: z.string() });
export type ComparePartner = z.infer<typeof comparePartnerSchema>;

/** See `packed.ts`; the comparison in the browser reads it as it is and checks nothing. */
const packedSchema = z.strictObject({
	size: z.int().nonnegative(),
	subjects: z.array(z.string()),
	matters: z.array(z.string()),
	terms: z.array(
		z.union([
			z.tuple([z.enum(termKinds), z.string(), z.int().positive()]),
			z.tuple([z.enum(termKinds), z.string(), z.int().positive(), z.array(index), z.array(index)]),
		]),
	),
	statements: z.array(z.tuple([z.int().positive(), z.array(index), z.array(index)])),
}) satisfies z.ZodType<PackedStatements>;

export const comparedReportSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	label: z.string(),
	place: z.string(),
	colour: z.int().optional(),
	years: z.string(),
	/** Where it comes from, for print: issuer, date, file. */
	source: z.string(),
	/** Path of the reading page below the site's root in the script. */
	url: z.string(),
	passages: z.array(comparedPassageSchema),
	figures: z.array(comparedFigureSchema),
	partners: z.array(comparePartnerSchema),
	packed: packedSchema,
});
export type ComparedReport = Omit<z.infer<typeof comparedReportSchema>, 'packed'> & {
	packed: PackedStatements;
};
