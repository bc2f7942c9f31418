/** How many numbers a report states of a year: what it reported, what it set as a target. */
import type { Figure } from '../../analysis/figures/contract.ts';

export type CountFigures = (report: string, year: number, status: 'outcome' | 'target') => number;

/** Counts each number of the text once; what a heading says again is not counted. */
export function figureCounts(ofReport: ReadonlyMap<string, readonly Figure[]>): CountFigures {
	return (report, year, status) => {
		const figures = ofReport.get(report) ?? [];
		return figures.filter((figure) => {
			const isOfYear = figure.period === null || yearsIn(figure.period).includes(year);
			return figure.heading === undefined && figure.status === status && isOfYear;
		}).length;
	};
}

/** 2025, 2022/2024 and 2024Q1-Q3 name years; a run of years has those between. */
function yearsIn(period: string): number[] {
	const [first = 0, last = first] = Array.from(period.matchAll(/\d{4}/g), ([year]) => Number(year));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
