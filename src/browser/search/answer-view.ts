/** What a reader sees of an answer: results page by page, what stands beside them, or what went wrong. */
import type { SearchState } from '../../search/search-state.ts';
import type { Answered } from './answer-to.ts';
import { copyResults } from './copy-results.ts';
import type { Besides } from './besides.ts';
import { showAnswer } from './show-answer.ts';
import { showOthers, showParts } from './show-besides.ts';
import type { ShowContext } from './show-reports.ts';

/** Passages shown at once; more are a click away. */
const pageLength = 400;

/** Where no more passages than these are found, other ways of writing are unfolded at once. */
const fewPassages = 3;

const nothing: Answered = {
	answer: { found: [], scattered: [], total: 0, unread: 0 },
};

export interface AnswerContext extends ShowContext {
	/** Address of the search for `query`. */
	search: (query: string) => string;
}

export class AnswerView {
	#context: AnswerContext;
	#answered = nothing;
	#state: SearchState;
	#most = pageLength;

	constructor(context: AnswerContext, state: SearchState) {
		this.#context = context;
		this.#state = state;
	}

	/** What stood beside the answer before goes with it. */
	show(answered: Answered, state: SearchState): void {
		this.#answered = answered;
		this.#state = state;
		this.#most = pageLength;
		this.#list();
		this.showBesides({ others: [], parts: [] });
	}

	showBesides({ others, parts }: Besides): void {
		const isOpen = this.#answered.answer.total <= fewPassages;
		showOthers(others, { ...this.#context, isOpen });
		showParts(parts, this.#context);
	}

	showMore(): void {
		const shown = this.#most;
		this.#most += pageLength;
		this.#list();
		// What was pressed may be gone, and the focus with it.
		const links = this.#context.view
			.part('results')
			.querySelectorAll<HTMLElement>('[data-passage] a');
		links[shown]?.focus();
	}

	/** Nothing is said of what is there or not: it is not known. */
	fail(state: SearchState): void {
		this.show(nothing, state);
		this.#say('');
		this.#context.view.part('problem').hidden = false;
	}

	sayBusy(): void {
		this.#say(this.#context.labels.busy);
	}

	setBusy(isBusy: boolean): void {
		this.#context.view.part('results').ariaBusy = String(isBusy);
	}

	copy(button: HTMLElement): void {
		const context = { ...this.#context, state: this.#state };
		void copyResults(button, this.#answered.answer, context);
	}

	#list(): void {
		this.#context.view.part('problem').hidden = true;
		showAnswer(this.#answered, this.#state, { ...this.#context, most: this.#most });
	}

	#say(status: string): void {
		this.#context.view.part('status').textContent = status;
	}
}
