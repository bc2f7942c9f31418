import {
	readStatements,
	type StatedReport,
} from '../../../../src/analysis/counterparts/statements.ts';
import type { PassageTheme } from '../../../../src/analysis/themes/assign.ts';
import { assignThemes } from '../../../../src/analysis/themes/assign.ts';
import { paragraph, reportTexts, vocabulary } from '../themes/support.ts';

type Said = readonly [primary: PassageTheme['primary'], text: string];

/** A report of paragraphs with given themes; its passages are `<report>#p1`, `<report>#p2` … */
export function state(report: string, ...said: Said[]): StatedReport {
	const passages = said.map(([, text], index) => {
		const number = index + 1;
		return paragraph(text, { id: `${report}#p${number}`, report, number });
	});
	const themes = new Map(
		passages.map(({ id }, index): [string, PassageTheme] => [
			id,
			{ primary: said[index]?.[0] ?? 'economy', secondary: [] },
		]),
	);
	return readStatements({ report, passages }, { vocabulary, themes });
}

/** The reports of the site as statements. */
export const statedReports: StatedReport[] = reportTexts.map(({ report, passages }) =>
	readStatements(
		{ report: report.id, passages },
		{ vocabulary, themes: assignThemes({ report, passages }, vocabulary) },
	),
);
