/** The data contract of phrases (docs/data.md): schema first, types inferred from it. */
import { z } from 'astro/zod';
import type { ReportText } from '../../corpus/report-file.ts';

/** The reports in which phrases are looked for, each with its passages. */
export type Corpus = readonly ReportText[];

/**
 * Why an expression is one: `shared` in the same words by several reports, `quoted` in quotation
 * marks (“拿地即开工”), `term` explained in a glossary (“三先三后”原则).
 */
export const phraseKinds = ['shared', 'quoted', 'term'] as const;
export type PhraseKind = (typeof phraseKinds)[number];

/** A stretch of a passage's text that is the phrase; quotation marks at its edges stay outside. */
export const occurrenceSchema = z.strictObject({
	report: z.string(),
	/** Passage id. */
	passage: z.string(),
	start: z.int().nonnegative(),
	end: z.int().positive(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const phraseSchema = z.strictObject({
	/** `p` and twelve hexadecimal digits, made from the text alone. */
	id: z.string().regex(/^p[0-9a-f]{12}$/),
	/** Simplified, as printed; quotation marks only where they stand inside: “532”发展战略. */
	text: z.string(),
	kinds: z.array(z.enum(phraseKinds)).min(1),
	/** Every occurrence, in the order of the corpus. */
	occurrences: z.array(occurrenceSchema).min(1),
	/** How many reports and passages it occurs in. */
	reports: z.int().positive(),
	passages: z.int().positive(),
	/** Orders the phrases: more reports, firmer words, more quotation marks. */
	score: z.number(),
	/** Ids of its variants with one part changed: 竣备即发证, 竣工即发证. */
	kin: z.array(z.string()),
});
export type Phrase = z.infer<typeof phraseSchema>;
