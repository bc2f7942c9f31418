/** `data/counterparts.json`: which passages of different reports speak of the same matter. */
import { z } from 'astro/zod';
import { levels, type Counterpart } from '../../analysis/counterparts/compare.ts';
import { findCounterparts } from '../../analysis/counterparts/find.ts';
import type { SiteStatements } from '../../analysis/counterparts/stated-reports.ts';
import { termKinds } from '../../analysis/counterparts/terms.ts';

const stretch = z.tuple([z.int().nonnegative(), z.int().positive()]);

export const counterpartRowSchema = z.strictObject({
	/** Passage ids of two reports, each pair once. */
	a: z.string(),
	b: z.string(),
	/** From 0 to 1. */
	strength: z.number().min(0).max(1),
	level: z.enum(levels),
	/** What both say, the most telling first. */
	shared: z.array(z.strictObject({ kind: z.enum(termKinds), text: z.string() })),
	/** The sentences in which they say it, as offsets in the texts of the passages. */
	at: z.strictObject({ a: stretch, b: stretch }),
});
export type CounterpartRow = z.infer<typeof counterpartRowSchema>;

/** The counterparts between each report and its peers. */
export function counterpartRows({ reports }: Pick<SiteStatements, 'reports'>): CounterpartRow[] {
	return [...findCounterparts(reports)].flatMap(({ counterparts }) => counterparts.map(toRow));
}

function toRow({ a, b, strength, level, shared, at }: Counterpart): CounterpartRow {
	return { a, b, strength, level, shared: shared.map(({ kind, text }) => ({ kind, text })), at };
}
