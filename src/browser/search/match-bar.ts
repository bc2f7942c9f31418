/** Marks on a page what the reader came from a search for, without touching its text. */
import { readHead } from '../../search/open-search.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { loaderBeside } from './fetch-file.ts';
import { isShortcut } from '../shortcut.ts';
import { findMatches } from './find-matches.ts';
import { fill, slot } from './view.ts';

/** Passages, and headings that are lines of their own. */
const searched = '[data-text], [data-heading]';

const keys: Record<string, string> = { n: 'next', N: 'previous', Escape: 'clear' };

/** The bar that leads from match to match; it stays hidden where there is none. */
class MatchBar extends HTMLElement {
	#matches: Range[] = [];
	#current = 0;

	connectedCallback(): void {
		const typed = new URLSearchParams(location.search).get('q') ?? '';
		this.#mark(typed).catch(() => undefined); // The page can be read without marks.
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this);
	}

	handleEvent(event: Event): void {
		if (event instanceof KeyboardEvent && !isForBar(event)) return;
		const action = event instanceof KeyboardEvent ? keys[event.key] : actionOf(event.target);
		if (action === 'next') this.#goTo(this.#current + 1);
		if (action === 'previous') this.#goTo(this.#current - 1);
		if (action === 'clear') this.#clear();
	}

	async #mark(typed: string): Promise<void> {
		const head = new URL(this.dataset['src'] ?? '', document.baseURI);
		const { folding } = await readHead(loaderBeside(head.href));
		const query = parseQuery(typed, folding);
		const texts = Array.from(document.querySelectorAll(searched));
		this.#matches = texts.flatMap((element) => findMatches(element, { query, folding }));
		if (this.#matches.length === 0) return;
		highlight('match', this.#matches);
		this.#show(firstFrom(this.#matches, document.getElementById(location.hash.slice(1))));
		this.hidden = false;
		this.addEventListener('click', this);
		document.addEventListener('keydown', this);
	}

	#goTo(number: number): void {
		this.#show(number);
		const node = this.#matches[this.#current]?.startContainer;
		node?.parentElement?.scrollIntoView({ block: 'center' });
	}

	#show(number: number): void {
		const total = this.#matches.length;
		this.#current = (number + total) % total;
		highlight('match-current', this.#matches.slice(this.#current, this.#current + 1));
		const label = this.dataset['label'] ?? '';
		slot(this, 'count').textContent = fill(label, { n: this.#current + 1, total });
	}

	#clear(): void {
		highlight('match', []);
		highlight('match-current', []);
		this.hidden = true;
		document.removeEventListener('keydown', this);
		const address = new URL(location.href);
		address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
	}
}

/** Escape is no letter, so it is not switched off; it closes a dialog first. */
function isForBar(event: KeyboardEvent): boolean {
	if (event.key === 'Escape') return !document.querySelector('dialog[open]');
	return isShortcut(event);
}

function actionOf(target: EventTarget | null): string | undefined {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
	return button?.dataset['action'];
}

/** Number of the first match in or after `target`, the passage that the reader came for. */
function firstFrom(matches: readonly Range[], target: Element | null): number {
	const first = target ? matches.findIndex((match) => match.comparePoint(target, 0) <= 0) : 0;
	return Math.max(0, first);
}

/** Browsers without highlights still lead from match to match. */
function highlight(name: string, ranges: readonly Range[]): void {
	if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}

customElements.define('match-bar', MatchBar);
