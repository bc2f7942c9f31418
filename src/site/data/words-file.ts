/** The shape of `data/words/<report>.json`: how often a report uses each word that carries meaning. */
import { z } from 'astro/zod';
import type { WordCounts } from '../../analysis/phrases/keyness.ts';
import type { Converter } from '../../script/converter.ts';
import type { TargetScript } from '../../script/scripts.ts';

export const wordsFileSchema = z.strictObject({
	report: z.string(),
	/** All words counted. */
	total: z.int().nonnegative(),
	/** Each word, Simplified, with its count; the most frequent first. */
	words: z.array(z.tuple([z.string(), z.int().positive()])),
	/** For other scripts the words that are written otherwise there: { hant: { 项目: 項目 } }. */
	forms: z.record(z.string(), z.record(z.string(), z.string())),
});
export type WordsFile = z.infer<typeof wordsFileSchema>;

export function wordsFile(
	report: string,
	{ counts, total }: WordCounts,
	converters: Readonly<Record<TargetScript, Converter>>,
): WordsFile {
	const words = [...counts].toSorted((a, b) => b[1] - a[1]);
	const formsIn = (convert: Converter): Record<string, string> => {
		const pairs = words.map(([word]) => [word, convert(word)] as const);
		return Object.fromEntries(pairs.filter(([word, form]) => word !== form));
	};
	const forms = Object.entries(converters).map(([script, convert]) => {
		return [script, formsIn(convert)] as const;
	});
	return { report, total, words, forms: Object.fromEntries(forms) };
}
