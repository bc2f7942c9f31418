import { expect, test } from 'vitest';
import { countPlacesAndYears, countValues, narrow } from '../../../src/search/facets.ts';
import type { ReportHits } from '../../../src/search/searcher.ts';
import { sortReports } from '../../../src/search/sort-reports.ts';

const jintan = hitsIn('jintan', { reviews: [2024], plans: [2025], published: '2025-01-04' }, [
	{ number: 7, theme: 'city', statuses: ['target'] },
	{ number: 3, theme: 'city' },
]);
const zhonglou = hitsIn('zhonglou', { reviews: [2025], plans: [], published: '2026-01-28' }, [
	{ number: 1, theme: 'rural', statuses: ['outcome', 'target'] },
]);
const reports = [jintan, zhonglou];

function hitsIn(
	place: string,
	years: { reviews: number[]; plans: number[]; published: string },
	passages: { number: number; theme?: string; statuses?: string[] }[],
): ReportHits {
	const report = { id: place, title: place, kind: 'feature' as const, url: `${place}/`, ...years };
	return {
		report: { ...report, place: { id: place, name: place } },
		titles: [{ text: place, marks: [], terms: new Set() }],
		headings: [],
		passages: passages.map((passage) => ({
			passage: { kind: 'paragraph', text: '', headings: [], ...passage },
			isHeaded: false,
			marks: [],
			terms: new Set(),
		})),
	};
}

const numbers = (found: readonly ReportHits[]) =>
	found.map(({ report, passages }) => [
		report.id,
		...passages.map(({ passage }) => passage.number),
	]);

test('a year takes reports that review or plan it', () => {
	expect(numbers(narrow(reports, { year: '2025' }))).toEqual([
		['jintan', 7, 3],
		['zhonglou', 1],
	]);
	expect(numbers(narrow(reports, { year: '2024' }))).toEqual([['jintan', 7, 3]]);
});

test('an empty choice chooses nothing', () => {
	expect(narrow(reports, { place: '', theme: '' })).toEqual(narrow(reports, {}));
});

test('a theme or a status takes passages, and no titles', () => {
	expect(narrow(reports, { theme: 'rural' })[0]?.titles).toEqual([]);
	expect(numbers(narrow(reports, { status: 'target' }))).toEqual([
		['jintan', 7],
		['zhonglou', 1],
	]);
	expect(narrow(reports, { place: 'jintan' })[0]?.titles).toHaveLength(1);
});

test('counts what each value would leave, whatever is chosen of the same facet', () => {
	expect(countValues(reports, 'theme', { theme: 'rural' })).toEqual(
		new Map([
			['city', 2],
			['rural', 1],
		]),
	);
	expect(countValues(reports, 'theme', { place: 'jintan' })).toEqual(new Map([['city', 2]]));
	expect(countValues(reports, 'status', {})).toEqual(
		new Map([
			['target', 2],
			['outcome', 1],
		]),
	);
});

test('a facet without values counts nothing', () => {
	const bare = [{ ...jintan, passages: jintan.passages.slice(1) }];
	expect(countValues(bare, 'status', {})).toEqual(new Map());
});

test('the table counts a report in each of its years and once in the total', () => {
	const { years, rows } = countPlacesAndYears(reports, { place: 'jintan' });
	expect(years).toEqual(['2024', '2025']);
	expect(rows.map(({ place, total, counts }) => [place.id, total, counts])).toEqual([
		['jintan', 2, [2, 2]],
		['zhonglou', 1, [0, 1]],
	]);
});

test('sorts by date, the newest first, and passages as they stand', () => {
	expect(numbers(sortReports(reports, 'date'))).toEqual([
		['zhonglou', 1],
		['jintan', 3, 7],
	]);
	expect(numbers(sortReports(reports, 'place'))).toEqual([
		['jintan', 3, 7],
		['zhonglou', 1],
	]);
	expect(numbers(sortReports(reports, 'relevance'))).toEqual([
		['jintan', 7, 3],
		['zhonglou', 1],
	]);
});
