/** `src/content/synonyms.yaml`: words that reports use for the same thing. */
import { z } from 'astro/zod';
import { readWord } from './synonym-word.ts';

/** Words of one meaning, the one written out in full first: [高新技术企业, 高企]. */
const groupSchema = z
	.array(z.string().regex(/^\??[^\s?](?:.*\S)?$/u))
	.min(2, '每组至少要有两个词。')
	.refine((words) => isDistinct(words.map((word) => readWord(word).text)), '同一组里有重复的词。')
	.refine(([first = '']) => readWord(first).isOffered, '第一个词不能带问号。');
export type SynonymGroup = z.infer<typeof groupSchema>;

export const synonymsSchema = z.array(groupSchema).superRefine((groups, context) => {
	const offered = new Set<string>();
	for (const [index, group] of groups.entries()) {
		for (const { text } of group.map(readWord).filter(({ isOffered }) => isOffered)) {
			if (offered.has(text)) {
				const message = `“${text}”已另有一组，请合并，或在一处加问号。`;
				context.addIssue({ code: 'custom', path: [index], message });
			}
			offered.add(text);
		}
	}
});

function isDistinct(texts: readonly string[]): boolean {
	return new Set(texts).size === texts.length;
}
