/** Hides the reports that a reader does not ask for; the choice stands in the address. */

/** Around the list of reports and the choices above it; without script every report is shown. */
class ReportFilter extends HTMLElement {
	connectedCallback(): void {
		const selects = Array.from(this.querySelectorAll('select'));
		const boxes = Array.from(this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'));
		const asked = new URLSearchParams(location.search);
		for (const box of boxes) box.checked = asked.has(box.name);
		for (const select of selects) {
			const value = asked.get(select.name) ?? '';
			if (Array.from(select.options, (option) => option.value).includes(value))
				select.value = value;
		}
		this.addEventListener('change', () => {
			this.#show(choicesOf(selects));
			const names = [...selects, ...boxes].map(({ name }) => name);
			const choices = [...choicesOf(selects), ...checked(boxes)];
			history.replaceState(null, '', addressWith(choices, names));
		});
		if (choicesOf(selects).length + checked(boxes).length > 0) this.#show(choicesOf(selects));
	}

	#show(choices: readonly Choice[]): void {
		const rows = Array.from(this.querySelectorAll<HTMLElement>('[data-place]'));
		for (const row of rows) {
			row.hidden = !fits(row, choices);
		}
		// What a page leaves out until it is asked for is hidden by its style.
		const shown = rows.filter((row) => row.checkVisibility()).length;
		const count = this.querySelector<HTMLElement>('[data-count]');
		if (count) count.textContent = (count.dataset['shown'] ?? '{n}').replace('{n}', String(shown));
		this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
	}
}

type Choice = [field: string, value: string];

/** What a row has in pairs must fit as a pair: a phrase of 金坛区 2024 and 钟楼区 2025 is none of 金坛区 2025. */
function fits({ dataset }: HTMLElement, choices: readonly Choice[]): boolean {
	const has = (field: string, value: string): boolean =>
		dataset[field]?.split(' ').includes(value) ?? false;
	const { place, year } = Object.fromEntries(choices);
	const isPair = place !== undefined && year !== undefined && dataset['pairs'] !== undefined;
	return (
		choices.every(([field, value]) => has(field, value)) &&
		(!isPair || has('pairs', `${place}:${year}`))
	);
}

function choicesOf(selects: readonly HTMLSelectElement[]): Choice[] {
	const choices = selects.map(({ name, value }): Choice => [name, value]);
	return choices.filter(([, value]) => value !== '');
}

function checked(boxes: readonly HTMLInputElement[]): Choice[] {
	return boxes.filter((box) => box.checked).map(({ name }) => [name, 'yes']);
}

/** The address with the choices; what else the page keeps in it stays. */
function addressWith(choices: readonly Choice[], names: readonly string[]): string {
	const query = new URLSearchParams(location.search);
	for (const name of names) query.delete(name);
	for (const [name, value] of choices) query.set(name, value);
	return `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}${location.hash}`;
}

customElements.define('report-filter', ReportFilter);
