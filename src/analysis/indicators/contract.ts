/** What `src/content/indicators.yaml` holds: the vocabulary of series, schema first. */
import { z } from 'astro/zod';
import { measures } from '../figures/contract.ts';
import { themeIds } from '../themes/theme-ids.ts';

const word = z.string().min(1);

/** One entry of the list `series`; what each field means is told to editors in indicators.README.md. */
export const seriesEntrySchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	name: word,
	theme: z.enum(themeIds),
	unit: word,
	measure: z.enum(measures).default('level'),
	/** `stock` counts all there are, `new` those that came in the year. */
	kind: z.enum(['stock', 'new']).optional(),
	/** Each has to stand in the metric: a word, `a|b` for alternatives, `@name` for a group. */
	words: z.array(word).min(1),
	/** May stand in the metric too. */
	may: z.array(word).default([]),
	/** Name of the series of its growth: 地区生产总值增速. */
	growth: word.optional(),
	/** Ids of series that look alike and are not the same. */
	unlike: z.array(word).default([]),
});
export type SeriesEntry = z.infer<typeof seriesEntrySchema>;

export const vocabularyFileSchema = z.strictObject({
	/** Words that mean the same, the one that series use first: [高新技术企业, 高企]. */
	aliases: z.array(z.array(word).min(2)),
	groups: z.record(z.string(), z.array(word).min(1)),
	/** Words that change the meaning of no metric: 全区, 实现. */
	neutral: z.array(word).min(1),
	/** For a unit, those that count the same and how many of it each is: 千瓦, { 兆瓦: 1000 }. */
	units: z.record(z.string(), z.record(z.string(), z.number().positive())),
	series: z.array(seriesEntrySchema).min(1),
});
export type VocabularyFile = z.infer<typeof vocabularyFileSchema>;

/** A series that figures of different reports may belong to. */
export type Indicator = Pick<
	SeriesEntry,
	'id' | 'name' | 'theme' | 'unit' | 'measure' | 'kind' | 'unlike'
>;
