/** The words by which passages are told apart: `src/content/theme-words.yaml`, read and checked. */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { themeIds, type ThemeId } from './theme-ids.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

/** What is said before and after the subjects: 总体要求 and 结语. */
export const roleIds = ['preamble', 'closing'] as const;
export type RoleId = (typeof roleIds)[number];
/** What a passage can be about, the roles included. */
export type Subject = ThemeId | RoleId;

export function isTheme(subject: Subject): subject is ThemeId {
	return (themeIds as readonly string[]).includes(subject);
}

const wordSchema = z
	.string({ error: '词表里的每个词都要是文字；只有数字的词请加引号，例如 "12345"。' })
	.min(2, { error: '词表里的词至少两个字，单字会到处误中。' });
const wordsSchema = z.array(wordSchema);
const themeWordsSchema = z.strictObject({
	matters: z.record(z.string(), wordsSchema),
	signs: wordsSchema,
});

export const vocabularySchema = z.strictObject({
	themes: z.record(z.enum(themeIds), themeWordsSchema),
	roles: z.record(z.enum(roleIds), z.strictObject({ words: wordsSchema })),
	neutral: wordsSchema,
});
export type VocabularyFile = z.infer<typeof vocabularySchema>;

/** What a word speaks for: 加装电梯 for the matter 老旧小区 of the theme `city`. */
export interface Sense {
	subject: Subject;
	/** The matter it names; absent for signs and roles. */
	matter?: string;
	weight: number;
}

export interface Vocabulary {
	lexicon: Lexicon;
	/** Neutral words have no senses. */
	senses: ReadonlyMap<string, readonly Sense[]>;
}

/** Reads the text of `theme-words.yaml`; throws where it does not fit the schema. */
export function readVocabulary(text: string): Vocabulary {
	return buildVocabulary(vocabularySchema.parse(parse(text)));
}

export function buildVocabulary({ themes, roles, neutral }: VocabularyFile): Vocabulary {
	const senses = new Map<string, Sense[]>(neutral.map((word) => [word, []]));
	const add = (word: string, sense: Sense): void => {
		senses.set(word, [...(senses.get(word) ?? []), sense]);
	};
	for (const subject of themeIds) {
		const { matters, signs } = themes[subject];
		for (const [matter, words] of Object.entries(matters))
			for (const word of words) add(word, { subject, matter, weight: weightOf(word) });
		for (const word of signs) add(word, { subject, weight: 1 });
	}
	for (const subject of roleIds)
		for (const word of roles[subject].words) add(word, { subject, weight: weightOf(word) });
	return { lexicon: buildLexicon(senses.keys()), senses };
}

/** A longer word is a surer one: 安全生产 against 消防. */
function weightOf(word: string): number {
	return word.length > 2 ? 3 : 2;
}
