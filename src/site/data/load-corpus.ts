/** The collections as plain data, in a fixed order, for whatever is made from the whole corpus. */
import { getCollection } from 'astro:content';
import type { CoverageFile } from '../../corpus/coverage-file.ts';
import type { Place } from '../../corpus/places.ts';
import type { ReportText } from '../../corpus/report-file.ts';

export interface Corpus {
	reports: ReportText[];
	coverage: CoverageFile[];
	places: Place[];
}

export async function loadCorpus(): Promise<Corpus> {
	const [reports, coverage, places] = await Promise.all([
		getCollection('reports'),
		getCollection('coverage'),
		getCollection('places'),
	]);
	return { reports: inOrder(reports), coverage: inOrder(coverage), places: inOrder(places) };
}

function inOrder<T>(entries: readonly { id: string; data: T }[]): T[] {
	return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}
