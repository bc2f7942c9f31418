/** Shows what was found in numbers, by place and year; where not all was read, numbers of reports. */
import { countPlacesAndYears } from '../../search/facets.ts';
import type { Choices } from '../../search/search-state.ts';
import { countReportsByPlaceAndYear } from '../../search/spread.ts';
import type { Controls, Narrowing } from './show-filters.ts';
import { fill, slot } from './view.ts';

/** The table of places and years; each of its numbers is a button that chooses both. */
export function showCounts(
	{ found, spread }: Narrowing,
	choices: Choices,
	{ view, labels }: Controls,
): void {
	const part = view.part('counts');
	const { years, rows } = spread
		? countReportsByPlaceAndYear(spread, choices)
		: countPlacesAndYears(found, choices);
	slot(part, 'unit').textContent = spread ? labels.counts.reports : labels.counts.passages;
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
				countCell(count, { place, year: years[index] ?? '' }, { choices, view, labels }),
			);
			row.append(
				headCell(place.name, 'row'),
				...cells,
				countCell(total, { place }, { choices, view, labels }),
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

/** A number that chooses its place, and its year if it has one; its name tells both. */
function countCell(
	count: number,
	{ place, year = '' }: { place: { id: string; name: string }; year?: string },
	{ choices, view, labels }: Controls & { choices: Choices },
): HTMLElement {
	const cell = document.createElement('td');
	if (count === 0) return cell;
	const button = view.copy('count');
	button.textContent = String(count);
	const yearName = year && fill(labels.year, { year });
	button.ariaLabel = [place.name, yearName, count].filter(Boolean).join(' ');
	button.dataset['place'] = place.id;
	if (year) button.dataset['year'] = year;
	const isChosen = choices.place === place.id && (choices.year ?? '') === year;
	button.ariaPressed = String(isChosen);
	cell.append(button);
	return cell;
}
