/** Shows by what a reader can narrow what was found, with the passages that each choice would leave. */
import { countPlacesAndYears, countValues } from '../../search/facets.ts';
import { facets, type Choices, type Facet, type SearchState } from '../../search/search-state.ts';
import type { ReportHits } from '../../search/searcher.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { fill, slot, type View } from './view.ts';

interface Controls {
	view: View;
	labels: SearchLabels;
}

/** Fills the selects; a facet that no passage has a value of is not shown. */
export function showFilters(
	reports: readonly ReportHits[],
	{ choices, sort }: SearchState,
	{ view, labels }: Controls,
): void {
	const controls = view.part('controls');
	controls.hidden = reports.length === 0;
	for (const facet of facets) {
		const select = controls.querySelector<HTMLSelectElement>(`[data-facet="${facet}"]`);
		if (!select) continue;
		const counts = countValues(reports, facet, choices);
		const chosen = choices[facet];
		if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
		const [all] = select.options;
		const options = Array.from(counts, ([value, count]) => {
			return new Option(`${nameOf(facet, value, { reports, labels })} ${count}`, value);
		});
		select.replaceChildren(...(all ? [all] : []), ...options.toSorted(byValue));
		select.value = chosen ?? '';
		select.parentElement?.toggleAttribute('hidden', counts.size === 0);
	}
	const order = controls.querySelector<HTMLSelectElement>('[data-sort]');
	if (order) order.value = sort;
}

function byValue(a: HTMLOptionElement, b: HTMLOptionElement): number {
	return a.value < b.value ? -1 : 1;
}

function nameOf(
	facet: Facet,
	value: string,
	{ reports, labels }: { reports: readonly ReportHits[]; labels: SearchLabels },
): string {
	if (facet === 'year') return fill(labels.year, { year: value });
	// An address can ask for anything, `constructor` too.
	if (facet !== 'place') return new Map(Object.entries(labels.names[facet])).get(value) ?? value;
	return reports.find(({ report }) => report.place?.id === value)?.report.place?.name ?? value;
}

/** The table of places and years; each of its numbers is a button that chooses both. */
export function showCounts(
	reports: readonly ReportHits[],
	choices: Choices,
	{ view, labels }: Controls,
): void {
	const part = view.part('counts');
	const { years, rows } = countPlacesAndYears(reports, choices);
	part.hidden = rows.length === 0;
	const head = slot(part, 'years');
	const focused = focusedCount(part);
	const heads = years.map((year) => headCell(fill(labels.year, { year }), 'col'));
	head.replaceChildren(
		...[head.firstElementChild, ...heads, view.copy('total')].filter((cell) => cell !== null),
	);
	slot(part, 'rows').replaceChildren(
		...rows.map(({ place, total, counts }) => {
			const row = document.createElement('tr');
			const cells = counts.map((count, index) =>
				countCell(count, { place: place.id, year: years[index] ?? '' }, { choices, view }),
			);
			row.append(
				headCell(place.name, 'row'),
				...cells,
				countCell(total, { place: place.id }, { choices, view }),
			);
			return row;
		}),
	);
	if (focused) part.querySelector<HTMLElement>(focused)?.focus();
}

/** The button that has the focus, as a selector: the table is made anew. */
function focusedCount(part: HTMLElement): string | undefined {
	const { activeElement } = document;
	if (!(activeElement instanceof HTMLElement) || !part.contains(activeElement)) return undefined;
	const { place, year } = activeElement.dataset;
	const inYear = year ? `[data-year="${CSS.escape(year)}"]` : ':not([data-year])';
	return place && `[data-place="${CSS.escape(place)}"]${inYear}`;
}

function headCell(text: string, scope: 'col' | 'row'): HTMLElement {
	const cell = document.createElement('th');
	cell.scope = scope;
	cell.textContent = text;
	return cell;
}

function countCell(
	count: number,
	{ place, year }: { place: string; year?: string },
	{ choices, view }: { choices: Choices; view: View },
): HTMLElement {
	const cell = document.createElement('td');
	if (count === 0) return cell;
	const button = view.copy('count');
	button.textContent = String(count);
	button.dataset['place'] = place;
	if (year) button.dataset['year'] = year;
	button.setAttribute(
		'aria-pressed',
		String(choices.place === place && (choices.year ?? '') === (year ?? '')),
	);
	cell.append(button);
	return cell;
}
