/** A report as the statements that can be laid beside those of another. */
import type { Passage } from '../../corpus/contract.ts';
import type { PassageTheme } from '../themes/assign.ts';
import { sentenceThemes } from '../themes/sentence-themes.ts';
import { isTheme, type Subject, type Vocabulary } from '../themes/vocabulary.ts';
import { termKey, termsOf, type Term } from './terms.ts';

/** One sentence of a passage: 新增老年人助餐点6个、农村互助养老睦邻点10个… */
export interface Statement {
	passage: string;
	start: number;
	end: number;
	theme: Subject;
	/** The themes of the sentence and of its passage. */
	themes: ReadonlySet<Subject>;
	/** By key. */
	terms: ReadonlyMap<string, Term>;
}

export interface StatedReport {
	report: string;
	statements: Statement[];
}

export interface StatementOptions {
	vocabulary: Vocabulary;
	themes: ReadonlyMap<string, PassageTheme>;
	/** Indicator ids of the figures in a passage, by passage id; the offset is where the figure stands. */
	indicators?: ReadonlyMap<string, readonly { indicator: string; offset: number }[]>;
}

/** The statements of the passages that have a theme; headings and what frames the report make none. */
export function readStatements(
	{ report, passages }: { report: string; passages: readonly Passage[] },
	options: StatementOptions,
): StatedReport {
	return { report, statements: passages.flatMap((passage) => statementsOf(passage, options)) };
}

function statementsOf(
	passage: Passage,
	{ vocabulary, themes, indicators }: StatementOptions,
): Statement[] {
	const theme = themes.get(passage.id);
	if (!theme || !isTheme(theme.primary)) return [];
	const figures = indicators?.get(passage.id) ?? [];
	return sentenceThemes(passage, { theme, vocabulary })
		.filter(({ end }) => end > (passage.runIn ?? 0))
		.map(({ start, end, theme: subject }) => {
			const counted = figures
				.filter(({ offset }) => offset >= start && offset < end)
				.map(({ indicator }): Term => ({ kind: 'indicator', text: indicator }));
			const terms = [...termsOf(passage.text.slice(start, end), vocabulary), ...counted];
			return {
				passage: passage.id,
				start,
				end,
				theme: subject,
				themes: new Set<Subject>([subject, theme.primary, ...theme.secondary]),
				terms: new Map(terms.map((term) => [termKey(term), term])),
			};
		})
		.filter(({ terms }) => terms.size > 0);
}
