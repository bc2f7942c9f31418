/** Marks in the outline which part of the report the reader is in. */

/** Around the outline; without script it is a list of links. */
class ReadingOutline extends HTMLElement {
	#observer: IntersectionObserver | undefined;
	/** A window grows narrow by larger letters too. */
	readonly #room = new ResizeObserver(() => this.#fold());
	#isBeside: boolean | undefined;

	connectedCallback(): void {
		const links = new Map(
			Array.from(this.querySelectorAll('a'), (link) => [link.hash.slice(1), link]),
		);
		const headings = Array.from(links.keys(), (id) => document.getElementById(id));
		const targets = headings.filter((heading) => heading !== null);
		if (targets.length === 0) return;
		const mark = (): void => this.#mark(links.get(currentOf(targets)?.id ?? ''));
		// The root reaches far above the window, so that even a heading that a jump leaps over changes
		// sides of the reading line, and asks where the reader is.
		this.#observer = new IntersectionObserver(mark, { rootMargin: '999999px 0px -78% 0px' });
		for (const target of targets) this.#observer.observe(target);
		mark();
		this.#fold();
		this.#room.observe(document.body);
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
		this.#room.disconnect();
	}

	/** Above the text the outline folds when the reader has chosen; beside it, it stays open. */
	handleEvent({ target }: Event): void {
		if (target instanceof HTMLAnchorElement) this.#open(this.#isBeside === true);
	}

	/** Where it stands beside the text it moves along; its style says when. */
	#fold(): void {
		const isBeside = getComputedStyle(this).position === 'sticky';
		if (isBeside === this.#isBeside) return;
		this.#isBeside = isBeside;
		this.#open(isBeside);
	}

	#open(isOpen: boolean): void {
		this.querySelector('details')?.toggleAttribute('open', isOpen);
	}

	#mark(current: HTMLAnchorElement | undefined): void {
		for (const link of this.querySelectorAll('[aria-current]')) {
			if (link !== current) link.removeAttribute('aria-current');
		}
		if (!current || current.hasAttribute('aria-current')) return;
		current.setAttribute('aria-current', 'true');
		const offset = current.getBoundingClientRect().top - this.getBoundingClientRect().top;
		this.scrollTop += offset - this.clientHeight / 2;
	}
}

/** The last heading above the reading line, a fifth of the window from its top. */
function currentOf(headings: readonly Element[]): Element | undefined {
	const line = innerHeight * 0.22;
	return headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
}

customElements.define('reading-outline', ReadingOutline);
