/** Keeps what is chosen before printing in the address, and takes it from there. */

/** Around the form; what its fields say, the style sheet of the printed page reads itself. */
export class PrintChoice extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const fields = Array.from(form.querySelectorAll('input'));
		const isAsked = takeChoice(fields, new URLSearchParams(location.search));
		form.addEventListener('change', () => keepChoice(fields));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			print();
		});
		if (isAsked) this.#show(form);
	}

	/** The dialog is left to the reader: a page that opens it by itself interrupts, and is not trusted. */
	#show(form: HTMLFormElement): void {
		const panel = this.closest('details');
		if (panel) panel.open = true;
		form.querySelector('button')?.focus();
	}
}

/** Chooses what the address says; true where it says anything that can be chosen. */
function takeChoice(fields: readonly HTMLInputElement[], asked: URLSearchParams): boolean {
	const chosen = fields.filter(({ name, value }) => asked.get(name) === value);
	for (const field of chosen) field.checked = true;
	return chosen.length > 0;
}

/** What goes without saying stays out of the address. */
function keepChoice(fields: readonly HTMLInputElement[]): void {
	const address = new URL(location.href);
	for (const { name } of fields) address.searchParams.delete(name);
	for (const { name, value, checked, defaultChecked } of fields)
		if (checked && !defaultChecked) address.searchParams.set(name, value);
	history.replaceState(history.state, '', address);
}

customElements.define('print-choice', PrintChoice);
