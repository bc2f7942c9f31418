import { expect, test } from 'vitest';
import { assignThemes } from '../../../../src/analysis/themes/assign.ts';
import { sentenceThemes } from '../../../../src/analysis/themes/sentence-themes.ts';
import { paragraph, reportTexts, vocabulary } from './support.ts';

const themesOf = (text: string): string[] =>
	sentenceThemes(paragraph(text), { theme: { primary: 'opening', secondary: [] }, vocabulary }).map(
		({ theme }) => theme,
	);

test('follows a passage from one subject to the next', () => {
	expect(themesOf('深化国企改革。新增养老床位300张、托位200个。外贸进出口总额增长8%。')).toEqual([
		'opening',
		'livelihood',
		'opening',
	]);
});

test('lets a short sentence speak for those after it, up to the next one', () => {
	expect(
		themesOf('强化科技创新。力争达到15家以上，质量稳步提高。推动乡村振兴。力争达到20家以上。'),
	).toEqual(['innovation', 'innovation', 'rural', 'rural']);
});

test('keeps the theme of the passage for a sentence without words of its own', () => {
	expect(themesOf('力争达到15家以上。')).toEqual(['opening']);
});

test('tiles the text of every passage', () => {
	expect(reportTexts).not.toEqual([]);
	for (const { report, passages } of reportTexts) {
		const themes = assignThemes({ report, passages }, vocabulary);
		expect(themes.size).toBeGreaterThan(0);
		for (const passage of passages) {
			const theme = themes.get(passage.id);
			if (!theme) continue;
			const parts = sentenceThemes(passage, { theme, vocabulary });
			expect(parts.map(({ start, end }) => passage.text.slice(start, end)).join('')).toBe(
				passage.text,
			);
		}
	}
});
