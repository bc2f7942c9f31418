/** Fills in the reference to a report with today's date and the page's address, and copies it. */
import { copyFrom } from './copy.ts';
import { readerDate } from './reader-date.ts';

class CitationText extends HTMLElement {
	connectedCallback(): void {
		const text = this.querySelector('[data-citation]');
		const button = this.querySelector('button');
		if (!text || !button) return;
		this.#fill('accessed', readerDate());
		this.#fill('address', location.href.replace(/[?#].*/, ''));
		button.addEventListener('click', () => {
			void copyFrom(button, text.textContent.trim(), button.dataset['done'] ?? '');
		});
	}

	#fill(blank: string, value: string): void {
		const place = this.querySelector(`[data-blank="${blank}"]`);
		if (place) place.textContent = value;
	}
}

customElements.define('citation-text', CitationText);
