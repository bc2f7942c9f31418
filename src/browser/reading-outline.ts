/** Marks in the outline which part of the report the reader is in. */

/** Around the outline; without script it is a list of links. */
class ReadingOutline extends HTMLElement {
	#observer: IntersectionObserver | undefined;

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
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
	}

	/** On a phone the outline lies over the text: it closes when the reader has chosen. */
	handleEvent({ target }: Event): void {
		if (target instanceof HTMLAnchorElement) this.querySelector('details')?.removeAttribute('open');
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
