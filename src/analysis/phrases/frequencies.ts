/** How often a phrase is used, by place and year, and since when. */
import type { Report } from '../../corpus/contract.ts';
import type { Corpus, Phrase } from './contract.ts';

/** The reports of one place in one year. */
export interface Cell {
	/** Place id; absent for reports whose place is unknown. */
	place: string | undefined;
	year: number | undefined;
	/** Characters of their passages, white space not counted. */
	characters: number;
}

export interface Frequency extends Cell {
	count: number;
	/** Occurrences in 10,000 characters. */
	rate: number;
}

/** The cell of each report, by report id; made once, used for every phrase. */
export type Cells = ReadonlyMap<string, Cell>;

export function measureCells(corpus: Corpus): Cells {
	const byKey = new Map<string, Cell>();
	const entries = corpus.map(({ report, passages }): [string, Cell] => {
		const { place } = report;
		const year = yearOf(report);
		const key = `${place ?? ''} ${year ?? ''}`;
		const cell = byKey.get(key) ?? { place, year, characters: 0 };
		byKey.set(key, cell);
		for (const { text } of passages) cell.characters += text.replace(/\s/g, '').length;
		return [report.id, cell];
	});
	return new Map(entries);
}

/** The year whose outcomes a report gives; for a mere plan the year it plans. */
export function yearOf({ reviews, plans, published }: Report): number | undefined {
	return reviews.at(-1) ?? plans[0] ?? (published ? Number(published.slice(0, 4)) : undefined);
}

/** The cells in which a phrase occurs, by place and then by year. */
export function phraseFrequencies(phrase: Phrase, cells: Cells): Frequency[] {
	const counts = new Map<Cell, number>();
	for (const { report } of phrase.occurrences) {
		const cell = cells.get(report);
		if (!cell) throw new Error(`Expected report ${report} of ${phrase.id} in the cells, got none`);
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	return Array.from(counts, ([cell, count]) => {
		return { ...cell, count, rate: (count / cell.characters) * 10_000 };
	}).sort(byPlaceAndYear);
}

/** The first year in which a phrase is found, and the places that used it then. */
export function firstSeen(
	frequencies: readonly Frequency[],
): { year: number; places: string[] } | undefined {
	const years = frequencies.flatMap(({ year }) => year ?? []);
	if (!years.length) return undefined;
	const year = Math.min(...years);
	const places = frequencies.flatMap((cell) => (cell.year === year ? (cell.place ?? []) : []));
	return { year, places };
}

function byPlaceAndYear(a: Cell, b: Cell): number {
	const [first, second] = [a.place ?? '', b.place ?? ''];
	if (first !== second) return first < second ? -1 : 1;
	return (a.year ?? 0) - (b.year ?? 0);
}
