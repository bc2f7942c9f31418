/** Narrows what was found by place, year, kind, theme and status, and counts what each would leave. */
import type { ReportCard, SheetPassage } from './contract.ts';
import { facets, type Choices, type Facet } from './search-state.ts';
import type { ReportHits } from './searcher.ts';

/** The values of a facet that a passage of a report has. */
const valuesOf = {
	place: ({ place }) => (place ? [place.id] : []),
	year: yearsOf,
	kind: ({ kind }) => [kind],
	theme: (_, { theme }) => (theme === undefined ? [] : [theme]),
	status: (_, { statuses = [] }) => statuses,
} satisfies Record<Facet, (report: ReportCard, passage: SheetPassage) => string[]>;

/** Years that a report reviews or plans. */
export function yearsOf({ reviews, plans }: Pick<ReportCard, 'reviews' | 'plans'>): string[] {
	return [...new Set([...reviews, ...plans])].toSorted((a, b) => a - b).map(String);
}

/** What of `reports` has every value chosen. */
export function narrow(reports: readonly ReportHits[], choices: Choices): ReportHits[] {
	const chosen = facets.filter((facet) => choices[facet]);
	return reports
		.map(({ report, titles, headings, passages }) => {
			const isIn = (passage: SheetPassage): boolean =>
				chosen.every((facet) => valuesOf[facet](report, passage).includes(choices[facet] ?? ''));
			const isReportIn = isIn(noPassage);
			return {
				report,
				titles: isReportIn ? titles : [],
				headings: isReportIn ? headings : [],
				passages: passages.filter(({ passage }) => isIn(passage)),
			};
		})
		.filter(
			({ titles, headings, passages }) => titles.length + headings.length + passages.length > 0,
		);
}

/** In the place of titles and headings, which have no theme and no status. */
const noPassage: SheetPassage = { number: 0, kind: 'paragraph', text: '', headings: [] };

/** Value of a facet → passages that it would leave, with the other choices as they are. */
export function countValues(
	reports: readonly ReportHits[],
	facet: Facet,
	choices: Choices,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { report, passages } of narrow(reports, { ...choices, [facet]: '' })) {
		for (const { passage } of passages) {
			for (const value of valuesOf[facet](report, passage)) {
				counts.set(value, (counts.get(value) ?? 0) + 1);
			}
		}
	}
	return counts;
}

/** Passages by place and year; a report counts in each year that it reviews or plans. */
export interface PlaceYearCounts {
	years: string[];
	rows: { place: NonNullable<ReportCard['place']>; total: number; counts: number[] }[];
}

export function countPlacesAndYears(
	reports: readonly ReportHits[],
	choices: Choices,
): PlaceYearCounts {
	const kept = narrow(reports, { ...choices, place: '', year: '' }).filter(
		({ passages }) => passages.length > 0,
	);
	const years = [...new Set(kept.flatMap(({ report }) => yearsOf(report)))].toSorted();
	const places = new Map(
		kept.flatMap(({ report: { place } }) => (place ? [[place.id, place]] : [])),
	);
	const rows = Array.from(places.values(), (place) => {
		const own = kept.filter(({ report }) => report.place?.id === place.id);
		const inYear = (year: string) => own.filter(({ report }) => yearsOf(report).includes(year));
		return {
			place,
			total: countPassages(own),
			counts: years.map((year) => countPassages(inYear(year))),
		};
	});
	return { years, rows: rows.toSorted((a, b) => b.total - a.total) };
}

export function countPassages(reports: readonly ReportHits[]): number {
	return reports.reduce((sum, { passages }) => sum + passages.length, 0);
}
