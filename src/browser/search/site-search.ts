/** The search of the site: a form, and below it what the reports hold of what is typed. */
import { openSearch, type Search } from '../../search/open-search.ts';
import {
	facets,
	readState,
	sortOrders,
	writeState,
	type SearchState,
} from '../../search/search-state.ts';
import { defaultLimit } from '../../search/searcher.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { answerTo } from './answer-to.ts';
import { AnswerView } from './answer-view.ts';
import { besidesOf } from './besides.ts';
import { loaderBeside } from './fetch-file.ts';
import { moveAmongResults } from './result-keys.ts';
import { viewOf } from './view.ts';

/** Milliseconds after a key in which another may follow. */
const pause = 150;

/** Milliseconds after which a reader is told that the search goes on. */
const patience = 400;

/**
 * Around the form and its results. With `data-address` the page's address holds what is asked;
 * without script the form leads to the search page, which says what to do.
 */
class SiteSearch extends HTMLElement {
	#view: AnswerView | undefined;
	#busyLabel = '';
	#search: Promise<Search> | undefined;
	#state: SearchState = readState('');
	/** Reports read at most. */
	#limit = defaultLimit;
	/** Number of the last question: an answer that comes later than the next question is not shown. */
	#question = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const json = this.querySelector('[data-labels]')?.textContent;
		if (!json || !this.#input) return;
		const labels = JSON.parse(json) as SearchLabels; // Written by SearchBody.astro.
		this.#view = this.#viewWith(labels);
		this.#busyLabel = labels.busy;
		this.querySelector('[data-static]')?.remove();
		for (const type of ['input', 'compositionend', 'change', 'click', 'submit', 'keydown']) {
			this.addEventListener(type, this);
		}
		if (this.#hasAddress) addEventListener('popstate', this);
		this.#open().catch(() => undefined); // The first question tells.
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
			search: (query: string) => {
				const { action = '' } = this.querySelector('form') ?? {};
				return `${action}${queryPart(query)}`;
			},
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

	/** What does not arrive is asked for again the next time. */
	#open(): Promise<Search> {
		const search = (this.#search ??= openSearch(loaderBeside(this.#bundle.href)));
		search.catch(() => (this.#search = undefined));
		return search;
	}

	#addressOf(url: string, query = ''): string {
		const address = new URL(url, new URL('../../', this.#bundle));
		address.search = queryPart(query);
		return address.href;
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
		void this.#ask();
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

	#submit(event: Event): void {
		if (!this.#hasAddress) return;
		event.preventDefault();
		clearTimeout(this.#timer);
		this.#askFor({ query: this.#input?.value ?? '' }, 'push');
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
			read: () => this.#ask(2 * this.#limit),
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
		void this.#ask();
	}

	async #ask(limit = defaultLimit): Promise<void> {
		const view = this.#view;
		if (!view) return;
		const question = ++this.#question;
		const state = this.#state;
		const isLate = (): boolean => question !== this.#question;
		const busy = setTimeout(() => !isLate() && view.say(this.#busyLabel), patience);
		this.#limit = limit;
		view.setBusy(true);
		try {
			const search = await this.#open();
			const answered = await answerTo(search, search.parse(state.query), { ...state, limit });
			if (isLate()) return;
			view.show(answered, state);
			clearTimeout(busy);
			// An offer that does not arrive takes nothing from the answer.
			const besides = await besidesOf(search, state, answered).catch(() => undefined);
			if (besides && !isLate()) view.showBesides(besides);
		} catch {
			// A newer build may be there by now, whose files have other names.
			this.#search = undefined;
			if (!isLate()) view.fail(state);
		} finally {
			clearTimeout(busy);
			if (!isLate()) view.setBusy(false);
		}
	}

	/** What was pressed is gone then, and the focus with it. */
	#clearChoices(): void {
		this.#askFor({ choices: {} }, 'push');
		this.#input?.focus();
	}

	#retry(): void {
		this.#input?.focus();
		void this.#ask();
	}
}

/** `?q=高新`, the part of an address from `?` on. */
function queryPart(query: string): string {
	return writeState({ query, choices: {}, sort: 'relevance' });
}

customElements.define('site-search', SiteSearch);
