/** Shows for two reports the words that each uses more than the other; the choice stands in the address. */
import { keyness, type KeyWord, type WordCounts } from '../analysis/phrases/keyness.ts';

/** The shape of `data/words/<report>.json`. */
interface WordsFile {
	total: number;
	words: [word: string, count: number][];
	forms: Record<string, Record<string, string>>;
}

interface Side {
	title: string;
	file: WordsFile;
}

/** So many words of each report are shown. */
const mostWords = 40;

/** Around the two choices; without script the files of words are listed. */
class WordContrast extends HTMLElement {
	connectedCallback(): void {
		const selects = Array.from(this.querySelectorAll('select'));
		const asked = new URLSearchParams(location.search);
		for (const select of selects) select.value = asked.get(select.name) ?? '';
		this.addEventListener('change', () => {
			const query = new URLSearchParams(location.search);
			for (const { name, value } of selects) query.set(name, value);
			history.replaceState(null, '', `?${query.toString()}#words`);
			void this.#compare(selects);
		});
		void this.#compare(selects);
	}

	async #compare(selects: readonly HTMLSelectElement[]): Promise<void> {
		const chosen = selects.flatMap((select) => select.selectedOptions[0] ?? []);
		const [a, b] = chosen.filter(({ value }) => value !== '');
		const results = this.querySelector('[data-results]');
		const status = this.querySelector('[role="status"]');
		if (!results || !status) return;
		status.textContent = '';
		results.replaceChildren();
		if (!a || !b || a.value === b.value) return;
		try {
			const [first, second] = await Promise.all([this.#side(a), this.#side(b)]);
			// Another choice may have been made while the files came.
			if (!a.selected || !b.selected) return;
			const words = keyness(countsOf(first.file), countsOf(second.file));
			results.replaceChildren(this.#table(first, words.first), this.#table(second, words.second));
		} catch {
			status.textContent = this.dataset['problem'] ?? '';
		}
	}

	async #side({ value, text }: HTMLOptionElement): Promise<Side> {
		const link = this.querySelector<HTMLAnchorElement>(`[data-words="${CSS.escape(value)}"]`);
		if (!link) throw new Error(`Expected a file of words of ${value}, got none`);
		const response = await fetch(link.href);
		if (!response.ok) throw new Error(`Expected ${link.href}, got status ${response.status}`);
		// The build writes the file in this shape.
		return { title: text.trim(), file: (await response.json()) as WordsFile };
	}

	#table({ title, file }: Side, words: readonly KeyWord[]): DocumentFragment {
		const part = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
		const heading = part.querySelector('h3');
		if (heading) heading.textContent = heading.textContent.replace('{title}', title);
		part.querySelector(words.length ? '[data-none]' : 'table')?.remove();
		const forms = file.forms[this.dataset['script'] ?? ''] ?? {};
		part.querySelector('tbody')?.append(
			...words.slice(0, mostWords).map(({ word, count, otherCount, likelihood }) => {
				return rowOf([forms[word] ?? word, count, otherCount, likelihood.toFixed(1)]);
			}),
		);
		return part;
	}
}

function countsOf({ words, total }: WordsFile): WordCounts {
	return { counts: new Map(words), total };
}

function rowOf([word, ...numbers]: (string | number)[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	const head = document.createElement('th');
	head.scope = 'row';
	head.textContent = String(word);
	row.append(head);
	for (const value of numbers) row.insertCell().textContent = String(value);
	return row;
}

customElements.define('word-contrast', WordContrast);
