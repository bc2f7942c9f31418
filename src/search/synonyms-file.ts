/** `src/content/synonyms.yaml`: words that reports use for the same thing. */
import { z } from 'astro/zod';
import { readWord } from './synonym-word.ts';

/** Words of one meaning, the one written out in full first: [高新技术企业, 高企]. */
const groupSchema = z
	.array(z.string().regex(/^\??[^\s?](?:.*\S)?$/u))
	.min(2, '每组至少要有两个词。')
	.refine(([first = '']) => readWord(first).isOffered, '第一个词不能带问号。');
export type SynonymGroup = z.infer<typeof groupSchema>;

export const synonymsSchema = z.array(groupSchema).superRefine((groups, context) => {
	const seen = new Set<string>();
	for (const [index, group] of groups.entries()) {
		for (const { text } of group.map(readWord)) {
			if (seen.has(text)) {
				const message = `“${text}”写了两次：一个词只能在一组里，请合并。`;
				context.addIssue({ code: 'custom', path: [index], message });
			}
			seen.add(text);
		}
	}
});
