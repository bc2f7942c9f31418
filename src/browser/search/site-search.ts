/** The search of the site: a form, and below it what the reports hold of what is typed. */
import {
	facets,
	readState,
	sortOrders,
	writeState,
	type SearchState,
} from '../../search/search-state.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { AnswerView } from './answer-view.ts';
import { Asking } from './asking.ts';
import { moveAmongResults } from './result-keys.ts';
import { viewOf } from './view.ts';

/** Milliseconds after a key in which another may follow. */
const pause = 150;

/**
 * Around the form and its results. With `data-address` the page's address holds what is asked;
 * without script the form leads to the search page, which says what to do.
 */
class SiteSearch extends HTMLElement {
	#view: AnswerView | undefined;
	#asking: Asking | undefined;
	#state: SearchState = readState('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const json = this.querySelector('[data-labels]')?.textContent;
		if (!json || !this.#input) return;
		const labels = JSON.parse(json) as SearchLabels; // Written by SearchBody.astro.
		this.#view = this.#viewWith(labels);
		this.#asking = new Asking(this.#view, this.#bundle.href);
		this.querySelector('[data-static]')?.remove();
		for (const type of ['input', 'compositionend', 'change', 'click', 'submit', 'keydown']) {
			this.addEventListener(type, this);
		}
		if (this.#hasAddress) addEventListener('popstate', this);
		this.#begin();
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this);
	}

	handleEvent(event: Event): void {
		const { type, target } = event;
		if (type === 'popstate') this.#readAddress();
		else if (type === 'submit') this.#submit(event);
		else if (event instanceof KeyboardEvent) moveAmongResults(this, event);
		else if (type === 'change' && target instanceof HTMLSelectElement) this.#choose(target);
		else if (type === 'click' && target instanceof Element)
			this.#press(target.closest('[data-action]'));
		else if (type === 'input' || type === 'compositionend') this.#typed(event);
	}

	#viewWith(labels: SearchLabels): AnswerView {
		const view = viewOf(this);
		const isRoomy = this.#hasAddress && matchMedia('(min-width: 46rem)').matches;
		view.part('counts').toggleAttribute('open', isRoomy);
		const context = {
			labels,
			view,
			address: (url: string) => this.#addressOf(url),
			link: (url: string, query = this.#state.query) => this.#addressOf(url, query),
			search: (query: string) => this.#pageOf({ ...readState(''), query }),
		};
		return new AnswerView(context, this.#state);
	}

	get #input(): HTMLInputElement | null {
		return this.querySelector('input[type="search"]');
	}

	get #hasAddress(): boolean {
		return this.hasAttribute('data-address');
	}

	get #bundle(): URL {
		return new URL(this.dataset['src'] ?? '', document.baseURI);
	}

	#addressOf(url: string, query = ''): string {
		const address = new URL(url, new URL('../../', this.#bundle));
		address.search = writeState({ ...readState(''), query });
		return address.href;
	}

	/** Address of the search page that asks `state`. */
	#pageOf(state: SearchState): string {
		const { action = '' } = this.querySelector('form') ?? {};
		return `${action}${writeState(state)}`;
	}

	/** Takes up what the address asks, or without one what a reader typed before this script was there. */
	#begin(): void {
		const typed = this.#input?.value ?? '';
		if (this.#hasAddress) this.#state = readState(location.search);
		if (this.#state.query) this.#readAddress();
		else this.#askFor({ query: typed }, 'replace');
	}

	#readAddress(): void {
		this.#state = readState(location.search);
		if (this.#input) this.#input.value = this.#state.query;
		void this.#asking?.ask(this.#state);
	}

	#typed(event: Event): void {
		// While an input method composes, what stands in the field is not yet what is meant.
		if (event.target !== this.#input || (event instanceof InputEvent && event.isComposing)) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.#askFor({ query: this.#input?.value ?? '' }, 'replace'),
			pause,
		);
	}

	/** In a dialog the form leads to the search page, and the reader's choices with it. */
	#submit(event: Event): void {
		if (event instanceof SubmitEvent && event.submitter?.hasAttribute('data-close')) return;
		event.preventDefault();
		clearTimeout(this.#timer);
		const query = this.#input?.value ?? '';
		if (this.#hasAddress) this.#askFor({ query }, 'push');
		else location.assign(this.#pageOf({ ...this.#state, query }));
	}

	#choose({ dataset, value }: HTMLSelectElement): void {
		const facet = facets.find((name) => name === dataset['facet']);
		if (facet) this.#askFor({ choices: { ...this.#state.choices, [facet]: value } }, 'push');
		else this.#askFor({ sort: sortOrders.find((order) => order === value) ?? 'relevance' }, 'push');
	}

	#press(button: Element | null): void {
		if (!(button instanceof HTMLElement)) return;
		const { action, place = '', year = '' } = button.dataset;
		const cell = button.ariaPressed === 'true' ? { place: '', year: '' } : { place, year };
		const actions: Record<string, () => unknown> = {
			choose: () => this.#askFor({ choices: { ...this.#state.choices, ...cell } }, 'push'),
			clear: () => this.#clearChoices(),
			retry: () => this.#retry(),
			show: () => this.#view?.showMore(),
			read: () => this.#asking?.readOn(this.#state),
			print: () => print(),
			copy: () => this.#view?.copy(button),
		};
		actions[action ?? '']?.();
	}

	#askFor(change: Partial<SearchState>, how: 'push' | 'replace'): void {
		const before = writeState(this.#state);
		this.#state = { ...this.#state, ...change };
		const after = writeState(this.#state);
		if (after === before) return;
		const address = `${location.pathname}${after}`;
		if (this.#hasAddress && how === 'push') history.pushState(null, '', address);
		else if (this.#hasAddress) history.replaceState(null, '', address);
		void this.#asking?.ask(this.#state);
	}

	/** What was pressed is gone then, and the focus with it. */
	#clearChoices(): void {
		this.#askFor({ choices: {} }, 'push');
		this.#input?.focus();
	}

	#retry(): void {
		this.#input?.focus();
		void this.#asking?.ask(this.#state);
	}
}

customElements.define('site-search', SiteSearch);
