/** Keeps what is chosen before printing in the address; loaded when the panel is opened. */
// Draws the code at the end of the report, where the build did not know the address.
import './qr-code.ts';

/** Around the form; what its fields say, the style sheet of the printed page reads itself. */
export class PrintChoice extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.addEventListener('change', () => keepChoice(form));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			print();
		});
		// Whoever came by an address that says how to print is one press away from it.
		if (form.querySelector(':checked:not(:default)')) form.querySelector('button')?.focus();
	}
}

/** What goes without saying stays out of the address. */
function keepChoice(form: HTMLFormElement): void {
	const fields = form.querySelectorAll('input');
	const address = new URL(location.href);
	for (const { name } of fields) address.searchParams.delete(name);
	for (const { name, value, checked, defaultChecked } of fields)
		if (checked && !defaultChecked) address.searchParams.set(name, value);
	history.replaceState(history.state, '', address);
}

customElements.define('print-choice', PrintChoice);
