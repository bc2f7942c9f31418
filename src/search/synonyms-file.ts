/** `src/content/synonyms.yaml`: words that reports use for the same thing. */
import { z } from 'astro/zod';

/** Words of one meaning, the one written out in full first: [高新技术企业, 高企]. */
const groupSchema = z
	.array(z.string().regex(/^\S(?:.*\S)?$/u))
	.min(2, '每组至少要有两个词。')
	.refine((words) => new Set(words).size === words.length, '同一组里有重复的词。');
export type SynonymGroup = z.infer<typeof groupSchema>;

export const synonymsSchema = z.array(groupSchema).superRefine((groups, context) => {
	for (const [index, group] of groups.entries()) {
		const twice = groups.slice(0, index).some((other) => other[0] === group[0]);
		if (twice)
			context.addIssue({
				code: 'custom',
				path: [index],
				message: `“${group[0]}”已另有一组，请合并。`,
			});
	}
});
