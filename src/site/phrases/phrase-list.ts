/** The list of phrases: by how many reports share them, with the places and years that use them. */
import type { Phrase, PhraseKind } from '../../analysis/phrases/contract.ts';
import { phraseFrequencies } from '../../analysis/phrases/frequencies.ts';
import type { PageContext } from '../page-context.ts';
import { pageLinks, type PageLink, type Slice } from '../paging.ts';
import type { SitePhrases } from './index-phrases.ts';
import { phraseFilters, tagsOf, type PhraseFilters } from './phrase-filters.ts';
import { cellView, type CellView } from './phrase-cells.ts';
import { phrasePath } from './phrase-path.ts';

/** A row names this many places and years; the page of the phrase has all. */
const cellsInRow = 6;

export interface PhraseRow {
	href: string;
	text: string;
	reports: number;
	count: number;
	kinds: readonly PhraseKind[];
	cells: CellView[];
	/** Places and years that found no room in the row. */
	more: number;
	/** Neither set in quotation marks nor explained: words that reports happen to share, 营商环境. */
	isCommon: boolean;
	/** What the row can be filtered by, each value set apart by a blank. */
	tags: { place: string; year: string; pairs: string; reports: string };
}

export interface PhraseListPage {
	rows: PhraseRow[];
	/** Phrases on all pages. */
	total: number;
	/** Of these, those that at least two reports share. */
	shared: number;
	filters: PhraseFilters;
	number: number;
	pages: PageLink[];
}

export function phraseListPage(
	{ items, number, count }: Slice<Phrase>,
	site: SitePhrases,
	context: PageContext,
): PhraseListPage {
	return {
		rows: items.map((phrase) => phraseRow(phrase, site, context)),
		total: site.phrases.length,
		shared: site.phrases.filter(({ reports }) => reports > 1).length,
		filters: phraseFilters(items, site, context),
		number,
		pages: pageLinks('/phrases/', { number, count }, context),
	};
}

function phraseRow(phrase: Phrase, site: SitePhrases, context: PageContext): PhraseRow {
	const cells = phraseFrequencies(phrase, site.cells);
	return {
		href: context.href(phrasePath(phrase)),
		text: context.convert(phrase.text),
		reports: phrase.reports,
		count: phrase.occurrences.length,
		kinds: phrase.kinds.filter((kind) => kind !== 'shared'),
		cells: cells.slice(0, cellsInRow).map((cell) => cellView(cell, site.places, context)),
		more: Math.max(0, cells.length - cellsInRow),
		isCommon: phrase.kinds.every((kind) => kind === 'shared'),
		tags: tagsOf(phrase, cells),
	};
}
