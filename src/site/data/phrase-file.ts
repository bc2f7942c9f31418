/** The shape of `data/phrases.json`: each phrase with every occurrence and the address of its page. */
import { z } from 'astro/zod';
import { phraseSchema, type Phrase } from '../../analysis/phrases/contract.ts';

export const phraseRowSchema = phraseSchema.extend({ url: z.string() });
export type PhraseRow = z.infer<typeof phraseRowSchema>;

export function phraseRow(phrase: Phrase): PhraseRow {
	return { ...phrase, url: `phrases/${phrase.id}/` };
}
