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
			history.replaceState(null, '', addressWith([...choicesOf(selects), ...checked(boxes)]));
		});
		if (choicesOf(selects).length + checked(boxes).length > 0) this.#show(choicesOf(selects));
	}

	#show(choices: readonly Choice[]): void {
		const rows = Array.from(this.querySelectorAll<HTMLElement>('[data-place]'));
		for (const row of rows) {
			row.hidden = !choices.every(([field, value]) =>
				row.dataset[field]?.split(' ').includes(value),
			);
		}
		// What a page leaves out until it is asked for is hidden by its style.
		const shown = rows.filter((row) => row.checkVisibility()).length;
		const count = this.querySelector<HTMLElement>('[data-count]');
		if (count) count.textContent = (count.dataset['shown'] ?? '{n}').replace('{n}', String(shown));
		this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
	}
}

type Choice = [field: string, value: string];

function choicesOf(selects: readonly HTMLSelectElement[]): Choice[] {
	const choices = selects.map(({ name, value }): Choice => [name, value]);
	return choices.filter(([, value]) => value !== '');
}

function checked(boxes: readonly HTMLInputElement[]): Choice[] {
	return boxes.filter((box) => box.checked).map(({ name }) => [name, 'yes']);
}

function addressWith(choices: readonly Choice[]): string {
	const query = new URLSearchParams([...choices]).toString();
	return `${location.pathname}${query ? `?${query}` : ''}`;
}

customElements.define('report-filter', ReportFilter);
