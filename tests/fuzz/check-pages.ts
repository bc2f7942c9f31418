/** What must hold for the pages and files made from a report, whatever its text. */
import assert from 'node:assert/strict';
import type { Figure } from '../../src/analysis/figures/contract.ts';
import type { Place } from '../../src/corpus/places.ts';
import type { ReportText } from '../../src/corpus/report-file.ts';
import { toCsv } from '../../src/site/data/csv.ts';
import { figureColumns } from '../../src/site/data/figure-table.ts';
import { scriptJson } from '../../src/site/json-ld.ts';
import type { PageContext } from '../../src/site/page-context.ts';
import { indexPlaces } from '../../src/site/place-index.ts';
import { readingPage } from '../../src/site/reading-page.ts';
import { readingSources } from '../../src/site/reading-sources.ts';
import type { Segment, Stretch } from '../../src/site/segment-text.ts';

interface PageSource extends ReportText {
	figures: readonly Figure[];
	places: readonly Place[];
}

export function checkPages({ figures, places, ...text }: PageSource, context: PageContext): void {
	const [source] = readingSources([text], indexPlaces(places));
	assert.ok(source);
	const page = readingPage({ ...source, figures }, context);
	const shown = page.report.blocks.flatMap((block) =>
		block.type === 'passages' ? block.passages.map(({ segments }) => textOf(segments)) : [],
	);
	const expected = text.passages.map((passage) => context.convert(passage.text));
	assert.deepEqual(shown.toSorted(), expected.toSorted(), 'a page shows each passage whole');
	for (const node of page.jsonLd) checkJson(node);
	for (const href of [page.source, page.tools.mistake, ...page.tools.downloads.map((d) => d.href)])
		checkAddress(href);
	checkTable(toCsv(figureColumns, figures));
}

function textOf<Mark extends Stretch>(segments: readonly Segment<Mark>[]): string {
	return segments
		.map((segment) => (typeof segment === 'string' ? segment : textOf(segment.children)))
		.join('');
}

/** JSON-LD cannot end its element, and says what it was given. */
function checkJson(node: unknown): void {
	const json = scriptJson(node);
	assert.doesNotMatch(json, /[<>]/, 'JSON-LD holds no markup');
	assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(node)));
}

/** An address is one of this site or of the editors, without a character that could end it. */
function checkAddress(href: string): void {
	assert.match(href, /^(?:\/(?!\/)|mailto:|https?:\/\/)/);
	assert.doesNotMatch(href, /[\s"<>\\]/);
}

/** No cell can be taken for a formula; numbers are written as numbers. */
function checkTable(csv: string): void {
	for (const cell of cellsOf(csv.slice(1)))
		assert.ok(!/^\s*[=+\-@＝＋－＠]/u.test(cell) || /^-?[\d.e+-]+$/.test(cell), `formula: ${cell}`);
}

/** The cells of a table by RFC 4180. */
function cellsOf(csv: string): string[] {
	const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g);
	return Array.from(cells, ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
