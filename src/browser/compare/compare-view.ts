/** The comparison of two to five reports, as the address asks for it. */
import type { ComparedReport } from '../../site/compare/contract.ts';
import { copyFrom } from '../copy.ts';
import { alignColumns, type ComparedSection, type Comparison } from './align-columns.ts';
import { chosenReports, fillChooser, limitChoices } from './chooser.ts';
import { MissingReport, reportSource } from './fetch-reports.ts';
import { showAbouts, showHeads } from './show-heads.ts';
import { isEmpty, showSection } from './show-section.ts';
import { readState, stateQuery, type CompareState } from './state.ts';
import { fill, part, templatesIn } from './templates.ts';

/** The page of comparisons is one folder below the root of its script: `hant/compare/`. */
const root = new URL('../', location.href.replace(/[?#].*$/, ''));

/** Around the chooser and an empty table; without script the chooser leads to the pages of themes. */
class CompareView extends HTMLElement {
	#state: CompareState = readState(location.search);
	readonly #source = reportSource(new URL('data/compare/', root));
	readonly #make = templatesIn(this);

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.addEventListener('change', () => limitChoices(form));
		form.addEventListener('submit', (event) => this.#choose(event, form));
		window.addEventListener('popstate', this);
		this.#wireTools();
		void this.#load({ form });
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this);
	}

	/** Back and forward; a link to a passage of this page is no other comparison. */
	handleEvent(): void {
		const state = readState(location.search);
		if (stateQuery(state) === stateQuery(this.#state)) return;
		this.#state = state;
		const form = this.querySelector('form');
		if (form) void this.#load({ form });
	}

	/** Buttons that lead to the page of a theme have an address of their own, and keep it. */
	#choose(event: SubmitEvent, form: HTMLFormElement): void {
		if (event.submitter?.hasAttribute('formaction')) return;
		event.preventDefault();
		this.#change({ ...this.#state, reports: chosenReports(form, this.#state.reports) });
	}

	#wireTools(): void {
		const copy = part(this, 'copy');
		const { copied = '' } = copy.dataset;
		copy.addEventListener('click', () => void copyFrom(copy, location.href, copied));
		part(this, 'print').addEventListener('click', () => print());
		part(this, 'filters').addEventListener('change', () => this.#filter());
	}

	#filter(): void {
		const boxes = this.#themeBoxes();
		const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
		this.#change({
			...this.#state,
			themes: ticked.length === boxes.length ? [] : ticked,
			figuresOnly: this.#figuresBox()?.checked ?? false,
		});
	}

	#change(state: CompareState): void {
		this.#state = state;
		history.pushState(null, '', `${location.pathname}${stateQuery(state)}`);
		const form = this.querySelector('form');
		if (form) void this.#load({ form });
	}

	async #load({ form }: { form: HTMLFormElement }): Promise<void> {
		const state = this.#state;
		const results = await Promise.allSettled(state.reports.map(this.#source));
		// The reader may have asked for others in the meantime.
		if (state !== this.#state) return;
		const reports = results.flatMap((result) =>
			result.status === 'fulfilled' ? result.value : [],
		);
		const missing = results.flatMap((result) =>
			result.status === 'rejected' && result.reason instanceof MissingReport
				? result.reason.id
				: [],
		);
		const problem = part(this, 'problem');
		fill(problem, { ids: missing.join('、') });
		problem.hidden = missing.length === 0;
		fillChooser(form, { reports, make: this.#make });
		this.#show(reports);
	}

	#show(reports: readonly ComparedReport[]): void {
		const isComparison = reports.length > 1;
		part(this, 'comparison').hidden = !isComparison;
		const chooser = this.querySelector('details');
		if (chooser) chooser.open = !isComparison;
		if (!isComparison) return;
		const titles = new Map(
			this.#themeBoxes().map((box) => [box.value, box.labels?.[0]?.textContent.trim() ?? '']),
		);
		const comparison = alignColumns(reports, [...titles.keys()]);
		const options = { reports, make: this.#make, root, elsewhere: comparison.elsewhere };
		const table = part(this, 'table');
		table.dataset['columns'] = String(reports.length);
		part(this, 'heads').replaceChildren(...showHeads(options));
		part(this, 'abouts').replaceChildren(
			...showAbouts({
				...options,
				comparison,
				state: { ...this.#state, reports: reports.map(({ id }) => id) },
				change: (state) => this.#change(state),
			}),
		);
		const shown = this.#shown(comparison);
		part(this, 'jumps').replaceChildren(...shown.map(({ id }) => this.#jumpTo(id, titles.get(id))));
		part(this, 'sections').replaceChildren(
			...shown.map((section) => showSection(section, titles.get(section.id) ?? '', options)),
		);
		part(this, 'nothing').hidden = shown.length > 0;
		fill(part(this, 'heading'), { n: reports.length });
		this.#showFilters(comparison);
		document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
	}

	#jumpTo(id: string, title = ''): HTMLElement {
		const item = this.#make('jump');
		const link = item.querySelector('a');
		link?.setAttribute('href', `#${id}`);
		link?.replaceChildren(title);
		return item;
	}

	#shown({ sections }: Comparison): ComparedSection[] {
		const { themes, figuresOnly } = this.#state;
		return sections
			.filter(({ id }) => themes.length === 0 || themes.includes(id))
			.filter(({ figures }) => !figuresOnly || figures.length > 0)
			.filter((section) => !isEmpty(section) || section.figures.length > 0);
	}

	#showFilters({ sections }: Comparison): void {
		const { themes, figuresOnly } = this.#state;
		for (const box of this.#themeBoxes()) {
			box.checked = themes.length === 0 || themes.includes(box.value);
		}
		const box = this.#figuresBox();
		if (!box) return;
		box.checked = figuresOnly;
		box.disabled = !figuresOnly && sections.every(({ figures }) => figures.length === 0);
	}

	#themeBoxes(): HTMLInputElement[] {
		return Array.from(this.querySelectorAll<HTMLInputElement>('input[name="themes"]'));
	}

	#figuresBox(): HTMLInputElement | null {
		return this.querySelector<HTMLInputElement>('input[name="figures"]');
	}
}

customElements.define('compare-view', CompareView);
