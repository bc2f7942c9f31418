/** The search of the site: a form, and below it what the reports hold of what is typed. */
import { openSearch, type Search } from '../../search/open-search.ts';
import {
	facets,
	readState,
	sortOrders,
	writeState,
	type SearchState,
} from '../../search/search-state.ts';
import { defaultLimit, type Answer } from '../../search/searcher.ts';
import type { SearchLabels } from '../../site/search-labels.ts';
import { answerTo } from './answer-to.ts';
import { copyResults } from './copy-results.ts';
import { loaderBeside } from './fetch-file.ts';
import { showAnswer, showOthers, showParts } from './show-answer.ts';
import type { ShowContext } from './show-reports.ts';
import { viewOf } from './view.ts';

/** Milliseconds after a key in which another may follow. */
const pause = 150;
/** Passages shown at once; more are a click away. */
const pageLength = 400;

/** Milliseconds after which a reader is told that the search goes on. */
const patience = 400;

const nothing: Answer = { found: [], scattered: [], total: 0, unread: 0 };

/**
 * Around the form and its results. With `data-address` the page's address holds what is asked;
 * without script the form leads to the search page, which says what to do.
 */
class SiteSearch extends HTMLElement {
	#context: ShowContext | undefined;
	#search: Promise<Search> | undefined;
	#state: SearchState = readState('');
	#answer = nothing;
	/** Reports read, and passages shown, at most. */
	#limit = defaultLimit;
	#most = pageLength;
	/** Number of the last question: an answer that comes later than the next question is not shown. */
	#question = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const json = this.querySelector('[data-labels]')?.textContent;
		if (!json || !this.#input) return;
		const labels = JSON.parse(json) as SearchLabels; // Written by SearchBody.astro.
		this.#context = {
			labels,
			view: viewOf(this),
			address: (url) => this.#addressOf(url),
			link: (url) => this.#addressOf(url, this.#state.query),
		};
		this.querySelector('[data-static]')?.remove();
		for (const type of ['input', 'compositionend', 'change', 'click', 'submit']) {
			this.addEventListener(type, this);
		}
		const isRoomy = this.#hasAddress && matchMedia('(min-width: 46rem)').matches;
		this.#context.view.part('counts').toggleAttribute('open', isRoomy);
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
		else if (type === 'change' && target instanceof HTMLSelectElement) this.#choose(target);
		else if (type === 'click' && target instanceof Element)
			this.#press(target.closest('[data-action]'));
		else if (type === 'input' || type === 'compositionend') this.#typed(event);
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
		address.search = writeState({ query, choices: {}, sort: 'relevance' });
		return address.href;
	}

	/** Takes up what the address asks, or without one what a reader typed before this script was there. */
	#begin(): void {
		const typed = this.#input?.value ?? '';
		if (this.#hasAddress && readState(location.search).query) this.#readAddress();
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
		if (!(button instanceof HTMLElement) || !this.#context) return;
		const { action, place = '', year = '' } = button.dataset;
		const isPressed = button.ariaPressed === 'true';
		const cell = isPressed ? { place: '', year: '' } : { place, year };
		const actions: Record<string, () => unknown> = {
			choose: () => this.#askFor({ choices: { ...this.#state.choices, ...cell } }, 'push'),
			retry: () => this.#retry(),
			show: () => this.#showMore(),
			read: () => this.#ask(this.#limit + defaultLimit),
			print: () => print(),
			copy: () =>
				this.#context &&
				copyResults(button, this.#answer, { ...this.#context, state: this.#state }),
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
		const context = this.#context;
		if (!context) return;
		const question = ++this.#question;
		const isLate = (): boolean => question !== this.#question;
		const busy = setTimeout(() => !isLate() && this.#say(context.labels.busy), patience);
		this.#limit = limit;
		context.view.part('results').ariaBusy = 'true';
		try {
			const answered = await answerTo(await this.#open(), this.#state, limit);
			if (isLate()) return;
			this.#answer = answered.answer;
			this.#show({ most: pageLength });
			showOthers(answered.others, { ...context, isOpen: answered.answer.found.length === 0 });
			showParts(answered.parts, { ...context, search: (text) => this.#searchFor(text) });
		} catch {
			if (!isLate()) this.#fail(context);
		} finally {
			clearTimeout(busy);
			if (!isLate()) context.view.part('results').ariaBusy = 'false';
		}
	}

	#say(status: string): void {
		if (this.#context) this.#context.view.part('status').textContent = status;
	}

	#show({ most }: { most: number }): void {
		if (!this.#context) return;
		this.#most = most;
		this.#context.view.part('problem').hidden = true;
		showAnswer(this.#answer, this.#state, { ...this.#context, most });
	}

	/** What is pressed may go, and the focus with it. */
	#showMore(): void {
		const shown = this.#most;
		this.#show({ most: shown + pageLength });
		const links = this.querySelectorAll<HTMLElement>('[data-part="results"] [data-passage] a');
		links[shown]?.focus();
	}

	#retry(): void {
		this.#input?.focus();
		void this.#ask();
	}

	/** Nothing is said of what is there or not: it is not known. */
	#fail(context: ShowContext): void {
		// A newer build may be there by now, whose files have other names.
		this.#search = undefined;
		this.#answer = nothing;
		this.#show({ most: pageLength });
		showOthers([], { ...context, isOpen: false });
		showParts([], { ...context, search: (text) => this.#searchFor(text) });
		this.#say('');
		context.view.part('problem').hidden = false;
	}

	#searchFor(query: string): string {
		const form = this.querySelector('form');
		return `${form?.action ?? ''}${writeState({ query, choices: {}, sort: 'relevance' })}`;
	}
}

customElements.define('site-search', SiteSearch);
