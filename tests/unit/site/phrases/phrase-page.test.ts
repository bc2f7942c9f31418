import { expect, test } from 'vitest';
import { latestCells } from '../../../../src/site/phrases/phrase-cells.ts';
import { phraseListPage } from '../../../../src/site/phrases/phrase-list.ts';
import { occurrenceSlices, phrasePage } from '../../../../src/site/phrases/phrase-page.ts';
import { phraseSlices } from '../../../../src/site/phrases/phrase-slices.ts';
import { context } from '../support/samples.ts';
import { site } from './support.ts';

function pageOf(text: string) {
	const phrase = site.phrases.find((one) => one.text === text);
	if (!phrase) throw new Error(`Expected the phrase ${text}, got ${site.phrases.length} others`);
	const [slice] = occurrenceSlices(phrase, site);
	if (!slice) throw new Error('Expected a slice, got none');
	return phrasePage(phrase, slice, { site, context });
}

test('a line is a stretch of its passage, and its sentence ends at the mark', () => {
	const lines = pageOf('拿地即开工').groups.flatMap((group) => group.lines);
	const line = lines.find(({ passage }) => passage === 'a#p1');
	expect(line).toMatchObject({
		left: '深化改革。推行“',
		match: '拿地即开工',
		right: '”，办理更快。',
		sentence: ['推行“', '拿地即开工', '”，办理更快。'],
		href: '/reports/a/#p1',
	});
});

test('every occurrence is shown, those of the latest reports first', () => {
	const { groups, count } = pageOf('拿地即开工');
	expect(groups.map(({ report, lines }) => [report.id, lines.length])).toEqual([
		['b', 2],
		['c', 1],
		['a', 1],
	]);
	expect(count).toBe(4);
});

test('counts by place and year, and names who used it first', () => {
	const { cells, first } = pageOf('拿地即开工');
	expect(cells?.rows.map(({ place, year, count }) => [place?.short, year, count])).toEqual([
		['城南区', '2023年', 1],
		['城南区', '2024年', 2],
		['山阴县', '2024年', 1],
	]);
	expect(first).toEqual({ year: 2023, places: '城南区' });
});

test('kin are linked, an expression of another pattern is not', () => {
	expect(pageOf('竣备即发证').kin.map(({ text }) => text)).toEqual(['竣工即发证']);
	expect(pageOf('拿地即开工').kin).toEqual([]);
});

test('the list begins with the phrase that most reports share', () => {
	const [slice] = phraseSlices(site.phrases);
	if (!slice) throw new Error('Expected a slice, got none');
	const { rows, total, shared } = phraseListPage(slice, site, context);
	expect(rows[0]).toMatchObject({ text: '拿地即开工', reports: 3, count: 4, more: 0 });
	expect(rows).toHaveLength(total);
	expect(shared).toBe(rows.filter(({ reports }) => reports > 1).length);
});

test('a phrase of many occurrences has several pages, each of so many lines and none twice', () => {
	const often = site.phrases.find(({ text }) => text === '拿地即开工');
	if (!often) throw new Error('Expected the phrase, got none');
	const occurrences = Array.from({ length: 60 }, () => often.occurrences).flat();
	const phrase = { ...often, occurrences };
	const pages = occurrenceSlices(phrase, site).map((slice) =>
		phrasePage(phrase, slice, { site, context }),
	);
	const lines = pages.map(({ groups }) => groups.flatMap((group) => group.lines).length);
	expect(lines).toEqual([100, 100, 40]);
	expect(pages.map(({ cells }) => cells !== undefined)).toEqual([true, false, false]);
	expect(pages[1]?.pages.map(({ href }) => href)).toEqual([
		`/phrases/${phrase.id}/`,
		`/phrases/${phrase.id}/page/2/`,
		`/phrases/${phrase.id}/page/3/`,
	]);
});

test('a table of many places and years shows the latest years and counts the others', () => {
	const cells = Array.from({ length: 70 }, (_, index) => {
		return { place: 'qu', year: 1950 + index, characters: 1, count: 1, rate: 1 };
	});
	const { rows, rest } = latestCells(cells, site.places, context);
	expect([rows[0]?.year, rows.at(-1)?.year, rows.length, rest]).toEqual([
		'1960年',
		'2019年',
		60,
		10,
	]);
});
