import { readFileSync, readdirSync } from 'node:fs';
import type { Passage, Report } from '../../../../src/corpus/contract.ts';
import { parseReportFile, type ReportText } from '../../../../src/corpus/report-file.ts';
import { assignThemes, type PassageTheme } from '../../../../src/analysis/themes/assign.ts';
import { readVocabulary } from '../../../../src/analysis/themes/vocabulary.ts';

export const vocabularyText = readFileSync('src/content/theme-words.yaml', 'utf8');
export const vocabulary = readVocabulary(vocabularyText);

/** The reports of the site. */
export const reportTexts: ReportText[] = readdirSync('src/content/reports')
	.filter((name) => name.endsWith('.md'))
	.map((name) => parseReportFile(readFileSync(`src/content/reports/${name}`, 'utf8')));

/** A paragraph; `headings` are those above it, a run-in heading the last of them. */
export function paragraph(text: string, more: Partial<Passage> = {}): Passage {
	const number = more.number ?? 1;
	return {
		id: `r#p${number}`,
		report: 'r',
		number,
		kind: 'paragraph',
		headings: [],
		text,
		source: [],
		url: '',
		...more,
	};
}

export function readThemes(passages: readonly Passage[]): Map<string, PassageTheme> {
	return assignThemes({ report: { title: '政府工作报告' } as Report, passages }, vocabulary);
}

/** The theme of a paragraph that stands between two others, under a chapter that names no subject. */
export function themeOf(text: string, more: Partial<Passage> = {}): PassageTheme | undefined {
	const headings = ['一、2024年工作回顾'];
	const passages = [
		paragraph('做强产业。产业集群、产业链持续壮大。', {
			number: 1,
			headings: [...headings, '做强产业'],
			runIn: 5,
		}),
		paragraph(text, { number: 2, headings, ...more }),
		paragraph('改善民生。城镇新增就业7000人。', {
			number: 3,
			headings: [...headings, '改善民生'],
			runIn: 5,
		}),
	];
	return readThemes(passages).get('r#p2');
}
