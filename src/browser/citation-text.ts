/** Fills in the reference to a report with today's date and the page's address, and copies it. */
import { copyFrom } from './copy.ts';
import { readerDate } from './reader-date.ts';

class CitationText extends HTMLElement {
	connectedCallback(): void {
		this.#fill('accessed', readerDate());
		this.#fill('address', location.href.replace(/[?#].*/, ''));
	}

	#fill(blank: string, value: string): void {
		const place = this.querySelector(`[data-blank="${blank}"]`);
		if (place) place.textContent = value;
	}
}

customElements.define('citation-text', CitationText);

/** `button` stands below the reference. */
export async function press(button: HTMLElement): Promise<void> {
	const text = button.closest('citation-text')?.querySelector('[data-citation]');
	if (text) await copyFrom(button, text.textContent.trim(), button.dataset['done'] ?? '');
}
