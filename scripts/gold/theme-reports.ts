/** The reports of the site with their themes, by the first characters of their source's file name. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assignThemes, type PassageTheme } from '../../src/analysis/themes/assign.ts';
import { readVocabulary, type Vocabulary } from '../../src/analysis/themes/vocabulary.ts';
import { parseReportFile, type ReportText } from '../../src/corpus/report-file.ts';

export interface ThemedReport extends ReportText {
	themes: Map<string, PassageTheme>;
}

export interface ThemedReports {
	vocabulary: Vocabulary;
	/** By the first three characters of the source's file name: 000, 004. */
	reports: Map<string, ThemedReport>;
}

export interface ThemeSources {
	reportsFolder?: string;
	vocabularyFile?: string;
}

export function loadThemedReports({
	reportsFolder = 'src/content/reports',
	vocabularyFile = 'src/content/theme-words.yaml',
}: ThemeSources = {}): ThemedReports {
	const vocabulary = readVocabulary(readFileSync(vocabularyFile, 'utf8'));
	const files = readdirSync(reportsFolder).filter((name) => name.endsWith('.md'));
	const texts = files.map((name) =>
		parseReportFile(readFileSync(join(reportsFolder, name), 'utf8')),
	);
	const reports = texts.map((text): [string, ThemedReport] => [
		text.report.source.file.slice(0, 3),
		{ ...text, themes: assignThemes(text, vocabulary) },
	]);
	return { vocabulary, reports: new Map(reports.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The passages that stand on a line of their source. */
export function passagesAt({ passages }: ReportText, line: number): ReportText['passages'] {
	return passages.filter(({ source }) =>
		source.some((span) => span.line <= line && line <= span.endLine),
	);
}
