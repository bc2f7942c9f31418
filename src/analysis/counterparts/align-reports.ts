/** A whole comparison: the passages of two to five reports by subject, in rows. */
import type { Passage } from '../../corpus/contract.ts';
import { themeIds } from '../themes/theme-ids.ts';
import type { PassageTheme } from '../themes/assign.ts';
import type { Subject } from '../themes/vocabulary.ts';
import { alignPassages, type AlignedPair, type AlignedRow } from './align.ts';

/** `none`: captions and bylines, which are about nothing of their own. */
export type Section = Subject | 'none';

/** The sections of a comparison from top to bottom. */
export const sections: readonly Section[] = ['preamble', ...themeIds, 'closing', 'none'];

export interface AlignedSection {
	section: Section;
	rows: AlignedRow[];
}

/** Each passage of each report stands in exactly one row, in the section of its primary theme. */
export function alignReports(
	reports: readonly {
		passages: readonly Pick<Passage, 'id'>[];
		themes: ReadonlyMap<string, PassageTheme>;
	}[],
	pairs: readonly AlignedPair[],
): AlignedSection[] {
	const columns = reports.map(({ passages, themes }) =>
		Map.groupBy(passages, ({ id }): Section => themes.get(id)?.primary ?? 'none'),
	);
	return sections.map((section) => {
		const ids = columns.map((column) => (column.get(section) ?? []).map(({ id }) => id));
		return { section, rows: alignPassages(ids, pairs) };
	});
}
