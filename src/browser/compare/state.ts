/** What a comparison shows, as its address says it: `?r=jintan-2024,zhonglou-2025-plan&themes=land`. */

export interface CompareState {
	/** Ids of two to five reports from left to right; fewer while the reader is choosing. */
	reports: readonly string[];
	/** Sections shown; all of them where none is named. */
	themes: readonly string[];
	/** Only themes with figures that several of the reports state. */
	figuresOnly: boolean;
}

export const mostReports = 5;

/** An id is a name of a file, never a way to another folder. */
const idPattern = /^(?!\.)[\p{L}\p{N}._-]+$/u;

/** Reads `?r=a,b` and, as a form writes it, `?r=a&r=b`; what is no id is left out. */
export function readState(search: string): CompareState {
	const query = new URLSearchParams(search);
	const listOf = (name: string): string[] => {
		const named = query.getAll(name).flatMap((value) => value.split(','));
		return [...new Set(named.map((id) => id.trim()))].filter((id) => idPattern.test(id));
	};
	return {
		reports: listOf('r').slice(0, mostReports),
		themes: listOf('themes'),
		figuresOnly: query.get('figures') === 'only',
	};
}

/** The query of a state; its commas stay commas, so that the address can be read. */
export function stateQuery({ reports, themes, figuresOnly }: CompareState): string {
	const listed = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(',');
	const parts = [
		reports.length > 0 && `r=${listed(reports)}`,
		themes.length > 0 && `themes=${listed(themes)}`,
		figuresOnly && 'figures=only',
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The state with a report moved one place to the left or right. */
export function moveReport(state: CompareState, id: string, by: -1 | 1): CompareState {
	const from = state.reports.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= state.reports.length) return state;
	const others = state.reports.filter((other) => other !== id);
	return { ...state, reports: others.toSpliced(to, 0, id) };
}
