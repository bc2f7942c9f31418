/** A report as read, with what analysis tells of each of its passages. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../corpus/contract.ts';
import type { ReportText } from '../corpus/report-file.ts';
import { assignThemes } from './themes/assign.ts';
import { readVocabulary, type Vocabulary } from './themes/vocabulary.ts';

/** The vocabulary of themes, `src/content/theme-words.yaml`, below `root`. */
export function loadThemeVocabulary(root = '.'): Vocabulary {
	return readVocabulary(readFileSync(`${root}/src/content/theme-words.yaml`, 'utf8'));
}

/** The passages with their themes. */
export function withThemes(text: ReportText, vocabulary: Vocabulary): Passage[] {
	const themes = assignThemes(text, vocabulary);
	return text.passages.map((passage) => {
		const theme = themes.get(passage.id);
		return theme ? { ...passage, theme } : passage;
	});
}
