/** Keeps the place when a reader goes from one script to the other: the passage and the query. */
import { firstPassageInView } from './passage-in-view.ts';

/** Around the links to the page's twins; without script they lead to the top of the twin. */
class ScriptSwitch extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('pointerdown', this);
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('pointerdown', this);
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event): void {
		const link = target instanceof Element ? target.closest('a') : null;
		if (!link) return;
		const id = firstPassageInView()?.id;
		link.hash = id ? `#${id}` : location.hash;
		link.search = location.search;
	}
}

customElements.define('script-switch', ScriptSwitch);
