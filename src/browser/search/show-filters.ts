/** Fills the selects by which a reader narrows what was found, each value with what it would leave. */
import { countValues } from '../../search/facets.ts';
import { facets, type Choices, type Facet, type SearchState } from '../../search/search-state.ts';
import type { ReportHits } from '../../search/searcher.ts';
import { countReports, isIndexed, type Spread } from '../../search/spread.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { fill, slot, type View } from './view.ts';

/** What can be narrowed: what was found, or where that is not all, how the query is spread. */
export interface Narrowing {
	found: readonly ReportHits[];
	spread: Spread | undefined;
}

export interface Controls {
	view: View;
	labels: SearchLabels;
}

/** A facet that nothing has a value of is not shown. */
export function showFilters(
	narrowing: Narrowing,
	{ choices, sort }: SearchState,
	{ view, labels }: Controls,
): void {
	const controls = view.part('controls');
	controls.hidden = narrowing.found.length === 0 && !narrowing.spread;
	for (const facet of facets) {
		const select = controls.querySelector<HTMLSelectElement>(`[data-facet="${facet}"]`);
		if (!select) continue;
		const { counts, unit } = countsOf(facet, narrowing, choices);
		const chosen = choices[facet];
		if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
		const [all] = select.options;
		const options = Array.from(counts, ([value, count]) => {
			const name = nameOf(facet, value, { ...narrowing, labels });
			return new Option(`${name} ${fill(labels.units[unit], { n: count })}`, value);
		});
		select.replaceChildren(...(all ? [all] : []), ...options.toSorted(byValue));
		select.value = chosen ?? '';
		select.closest('label')?.toggleAttribute('hidden', counts.size === 0);
	}
	showChosen(narrowing, choices, { view, labels });
	const order = controls.querySelector<HTMLSelectElement>('[data-sort]');
	if (order) order.value = sort;
}

/** 筛选：金坛区、2024年, in words: a printed page has no selects. */
function showChosen(narrowing: Narrowing, choices: Choices, { view, labels }: Controls): void {
	const names = facets.flatMap((facet) => {
		const value = choices[facet];
		return value ? [nameOf(facet, value, { ...narrowing, labels })] : [];
	});
	const part = view.part('chosen');
	part.hidden = names.length === 0;
	slot(part, 'choices').textContent = fill(labels.chosen, {
		choices: names.join(labels.years.between),
	});
}

/** Passages, or reports where not all of them were read. */
function countsOf(
	facet: Facet,
	{ found, spread }: Narrowing,
	choices: Choices,
): { counts: Map<string, number>; unit: 'passages' | 'reports' } {
	return spread && isIndexed(facet)
		? { counts: countReports(spread, facet, choices), unit: 'reports' }
		: { counts: countValues(found, facet, choices), unit: 'passages' };
}

function byValue(a: HTMLOptionElement, b: HTMLOptionElement): number {
	return a.value < b.value ? -1 : 1;
}

function nameOf(
	facet: Facet,
	value: string,
	{ found, spread, labels }: Narrowing & { labels: SearchLabels },
): string {
	if (facet === 'year') return fill(labels.year, { year: value });
	// An address can ask for anything, `constructor` too.
	if (facet !== 'place') return new Map(Object.entries(labels.names[facet])).get(value) ?? value;
	const unread = spread?.values.place.find(({ id }) => id === value);
	const read = found.find(({ report }) => report.place?.id === value);
	return unread?.name ?? read?.report.place?.name ?? value;
}
