/** A report as read, with what analysis tells of each of its passages. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../corpus/contract.ts';
import type { ReportText } from '../corpus/report-file.ts';
import { assignThemes } from './themes/assign.ts';
import { sentenceThemes, type SentenceTheme } from './themes/sentence-themes.ts';
import { readVocabulary, type Vocabulary } from './themes/vocabulary.ts';

/** The vocabulary of themes, `src/content/theme-words.yaml`, below `root`. */
export function loadThemeVocabulary(root = '.'): Vocabulary {
	return readVocabulary(readFileSync(`${root}/src/content/theme-words.yaml`, 'utf8'));
}

/** The passages with their themes, sentence by sentence where a passage has several. */
export function withThemes(text: ReportText, vocabulary: Vocabulary): Passage[] {
	const themes = assignThemes(text, vocabulary);
	return text.passages.map((passage) => {
		const theme = themes.get(passage.id);
		if (!theme) return passage;
		const sentences = joinEqual(sentenceThemes(passage, { theme, vocabulary }));
		return { ...passage, theme: { ...theme, ...(sentences.length > 1 && { sentences }) } };
	});
}

/** Sentences in a row that speak of one theme are one stretch. */
function joinEqual(sentences: readonly SentenceTheme[]): SentenceTheme[] {
	const joined: SentenceTheme[] = [];
	for (const { start, end, theme } of sentences) {
		const last = joined.at(-1);
		if (last?.theme === theme) last.end = end;
		else joined.push({ start, end, theme });
	}
	return joined;
}
