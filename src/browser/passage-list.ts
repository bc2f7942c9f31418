/** Gives a passage its tools when the reader comes to it; what they do is in on-demand.ts. */

/** Around the text of a report; without script each passage has its address and its source line. */
class PassageList extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('pointerover', this);
		this.addEventListener('focusin', this);
		addEventListener('hashchange', this);
		this.handleEvent({ target: window });
	}

	disconnectedCallback(): void {
		removeEventListener('hashchange', this);
	}

	handleEvent({ target }: Pick<Event, 'target'>): void {
		// On arrival the browser does not know the target of the address yet.
		const reached =
			target instanceof Element ? target : document.getElementById(location.hash.slice(1));
		const tools = reached?.closest('.passage')?.querySelector('.passage-tools');
		if (!tools || tools.querySelector('button')) return;
		const template = this.querySelector('template');
		if (template) tools.append(template.content.cloneNode(true));
	}
}

customElements.define('passage-list', PassageList);
