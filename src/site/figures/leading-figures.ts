/**
 * The few figures at the head of a report, by a rule that the site publishes: of each theme the one
 * with most values of other places and years beside it, the first said among equals; of the themes
 * the first five in the order of the themes.
 */
import type { Figure } from '../../analysis/figures/contract.ts';
import { themeIds } from '../../analysis/themes/theme-ids.ts';
import type { SeriesMember } from './figure-entries.ts';

const most = 5;

/** Ids of the leading figures by theme; `figures` are those of one report in reading order. */
export function leadingFigures(
	figures: readonly Figure[],
	series: ReadonlyMap<string, SeriesMember>,
): string[] {
	const candidates = figures.flatMap(({ id, heading, confidence }) => {
		const one = series.get(id)?.one;
		if (!one || heading !== undefined || confidence === 'low') return [];
		return { id, theme: one.indicator.theme, company: one.members.length };
	});
	const ofTheme = Map.groupBy(candidates, ({ theme }) => theme);
	const leaders = themeIds.flatMap((theme) => {
		const [first] = (ofTheme.get(theme) ?? []).toSorted((a, b) => b.company - a.company);
		return first ? first.id : [];
	});
	return leaders.slice(0, most);
}
