/** Asks a search one question after the other; only the answer to the last one is shown. */
import { openSearch, type Search } from '../../search/open-search.ts';
import type { SearchState } from '../../search/search-state.ts';
import { defaultLimit } from '../../search/searcher.ts';
import { answerTo } from './answer-to.ts';
import type { AnswerView } from './answer-view.ts';
import { besidesOf } from './besides.ts';
import { loaderBeside } from './fetch-file.ts';

/** Milliseconds after which a reader is told that the search goes on. */
const patience = 400;

export class Asking {
	#view: AnswerView;
	/** Address of the head of the bundle. */
	#head: string;
	#search: Promise<Search> | undefined;
	/** Number of the last question: an answer that comes later than the next question is not shown. */
	#question = 0;
	/** Reports read at most. */
	#limit = defaultLimit;

	constructor(view: AnswerView, head: string) {
		this.#view = view;
		this.#head = head;
		this.#open().catch(() => undefined); // The first question tells.
	}

	async ask(state: SearchState, limit = defaultLimit): Promise<void> {
		const view = this.#view;
		const question = ++this.#question;
		const isLate = (): boolean => question !== this.#question;
		const busy = setTimeout(() => !isLate() && view.sayBusy(), patience);
		this.#limit = limit;
		view.setBusy(true);
		try {
			const search = await this.#open();
			const answered = await answerTo(search, search.parse(state.query), { ...state, limit });
			if (isLate()) return;
			clearTimeout(busy);
			view.show(answered, state);
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

	/** Reads as many reports again as were read. */
	readOn(state: SearchState): Promise<void> {
		return this.ask(state, 2 * this.#limit);
	}

	/** What does not arrive is asked for again the next time. */
	#open(): Promise<Search> {
		const search = (this.#search ??= openSearch(loaderBeside(this.#head)));
		search.catch(() => (this.#search = undefined));
		return search;
	}
}
