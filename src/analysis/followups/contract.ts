/** The data contract of follow-ups (docs/data.md): schema first, types inferred from it. */
import { z } from 'astro/zod';
import { sourcePointSchema } from '../../corpus/contract.ts';
import { ruleIds } from './rules.ts';

/** A sentence of a report, quoted by its offsets in the text of its passage. */
export const quoteSchema = z.strictObject({
	report: z.string(),
	/** Id of the place whose report it is. */
	place: z.string(),
	/** Passage id. */
	passage: z.string(),
	start: z.int().nonnegative(),
	end: z.int().positive(),
	/** Id of the figure that is compared, for targets with a number. */
	figure: z.string().optional(),
	source: sourcePointSchema,
	url: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;

export const statuses = ['reached', 'missed', 'partly', 'unmentioned', 'incomparable'] as const;
export type FollowupStatus = (typeof statuses)[number];

export const followupSchema = z.strictObject({
	/** Id of the target's figure, or passage and phrase, or passage and offset of the word. */
	id: z.string(),
	/** Id of the place whose target it is. */
	place: z.string(),
	/** The year that was planned. */
	year: z.int(),
	/** What both sentences speak of: an indicator, a phrase, or the word that both say of one matter. */
	indicator: z.string().optional(),
	phrase: z.string().optional(),
	matter: z.string().optional(),
	target: quoteSchema,
	/** What later reports say, of the place itself or of its parts; with `baseline-only` where it began. */
	outcomes: z.array(quoteSchema),
	/** Absent where there is no later report of the place to judge by. */
	status: z.enum(statuses).optional(),
	/** Id of the rule that decided. */
	rule: z.enum(ruleIds),
});
export type Followup = z.infer<typeof followupSchema>;
