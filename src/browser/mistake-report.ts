/** Shows the report of a mistake that a reader comes with, to be mended, copied and sent. */
import { copyFrom } from './copy.ts';

class MistakeReport extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector('textarea');
		const button = this.querySelector('button');
		if (!field || !button) return;
		const about = new URLSearchParams(location.search).get('about');
		if (about) field.value = about;
		button.addEventListener('click', () => {
			void copyFrom(button, field.value, button.dataset['done'] ?? '');
		});
	}
}

customElements.define('mistake-report', MistakeReport);
