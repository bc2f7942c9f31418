/** Hides the reports that a reader does not ask for; the choice stands in the address. */

/** Around the list of reports and the choices above it; without script every report is shown. */
class ReportFilter extends HTMLElement {
	connectedCallback(): void {
		const selects = Array.from(this.querySelectorAll('select'));
		const asked = new URLSearchParams(location.search);
		for (const select of selects) {
			const value = asked.get(select.name) ?? '';
			if (Array.from(select.options, (option) => option.value).includes(value))
				select.value = value;
		}
		this.addEventListener('change', () => {
			this.#show(choicesOf(selects));
			history.replaceState(null, '', addressWith(choicesOf(selects)));
		});
		if (choicesOf(selects).length > 0) this.#show(choicesOf(selects));
	}

	#show(choices: readonly Choice[]): void {
		const rows = Array.from(this.querySelectorAll<HTMLElement>('[data-place]'));
		for (const row of rows) {
			row.hidden = !choices.every(([field, value]) =>
				row.dataset[field]?.split(' ').includes(value),
			);
		}
		const shown = rows.filter(({ hidden }) => !hidden).length;
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

function addressWith(choices: readonly Choice[]): string {
	const query = new URLSearchParams([...choices]).toString();
	return `${location.pathname}${query ? `?${query}` : ''}`;
}

customElements.define('report-filter', ReportFilter);
