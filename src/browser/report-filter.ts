/** Hides the reports that a reader does not ask for; the choice stands in the address. */

/** Around the list of reports and the form above it; without script every report is shown. */
class ReportFilter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const asked = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const value = asked.get(select.name) ?? '';
			if (Array.from(select.options, (option) => option.value).includes(value))
				select.value = value;
		}
		form.addEventListener('change', () => {
			this.#show(choicesOf(form));
			history.replaceState(null, '', addressWith(choicesOf(form)));
		});
		if (choicesOf(form).length > 0) this.#show(choicesOf(form));
	}

	#show(choices: readonly Choice[]): void {
		const rows = Array.from(this.querySelectorAll<HTMLElement>('li[data-place]'));
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

function choicesOf(form: HTMLFormElement): Choice[] {
	return Array.from(form.querySelectorAll('select'), ({ name, value }): Choice => [
		name,
		value,
	]).filter(([, value]) => value !== '');
}

function addressWith(choices: readonly Choice[]): string {
	const query = new URLSearchParams(choices).toString();
	return `${location.pathname}${query ? `?${query}` : ''}`;
}

customElements.define('report-filter', ReportFilter);
