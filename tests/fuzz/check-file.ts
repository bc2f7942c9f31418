/** What must hold for every file that an editor could drop in: from its bytes to what pages show. */
import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import type { Vocabulary } from '../../src/analysis/themes/vocabulary.ts';
import { withThemes } from '../../src/analysis/annotate.ts';
import { figureSchema } from '../../src/analysis/figures/contract.ts';
import { findFigures } from '../../src/analysis/figures/find-figures.ts';
import { readCatalog, type CatalogEntry } from '../../src/corpus/catalog.ts';
import type { ReadResult } from '../../src/corpus/contract.ts';
import { decodeSource } from '../../src/corpus/decode.ts';
import { isHtml } from '../../src/corpus/html-lines.ts';
import type { Place } from '../../src/corpus/places.ts';
import { readReport } from '../../src/corpus/read-report.ts';
import { formatReportFile, parseReportFile } from '../../src/corpus/report-file.ts';
import { suggestEntry } from '../../src/corpus/suggest-entry.ts';
import type { PageContext } from '../../src/site/page-context.ts';
import { expectSacred, expectTiled } from '../unit/corpus/sacred.ts';
import type { AnyFile } from './any-file.ts';
import { checkPages } from './check-pages.ts';

export interface Setting {
	places: readonly Place[];
	vocabulary: Vocabulary;
	/** What pages are made for, one a script. */
	contexts: readonly PageContext[];
}

/** Throws where anything that must hold does not. */
export function checkFile(any: AnyFile, { places, vocabulary, contexts }: Setting): void {
	checkSuggestion(any, places);
	const source = { file: 'any.txt', bytes: any.bytes };
	const entry = checkEntry(any);
	const result = readReport(source, { places, entry });
	if (!('report' in result)) {
		assert.equal(result.problems.length, 1, 'a file that cannot be read is one problem');
		return;
	}
	checkText(result, any.bytes);
	const passages = withThemes(result, vocabulary);
	const { figures } = findFigures({ report: result.report, passages, places });
	checkFigures(figures, result);
	const text = { report: result.report, passages };
	for (const context of contexts) checkPages({ ...text, figures, places }, context);
}

/** The entry to paste is YAML that names the file as it is called. */
function checkSuggestion({ file, bytes }: AnyFile, places: readonly Place[]): void {
	const { entries, problems } = readCatalog(suggestEntry({ file, bytes }, places), 'catalog.yaml');
	const isNamed = entries.some(({ entry }) => entry.file === file);
	const isTold = problems.some(({ rule }) => rule === 'catalog-field');
	assert.ok(isNamed || isTold, 'the entry to paste names the file, or its blanks are told');
}

/** An entry with these fields is refused with a problem, or is safe to build paths and links of. */
function checkEntry({ file, fields }: AnyFile): CatalogEntry | undefined {
	const { title, issuer, address, reason } = fields;
	const yaml = stringify([
		{
			id: 'any',
			file: 'any.txt',
			place: 'jintan',
			kind: 'meeting',
			reviews: [2024],
			plans: [],
			...(title !== undefined && { title }),
			...(issuer !== undefined && { issuer }),
			...(address !== undefined && { address }),
			...(reason !== undefined && { corrections: [{ lines: 1, as: 'paragraph', reason }] }),
		},
		{ id: file, file, place: 'jintan', kind: 'meeting', reviews: [], plans: [] },
	]);
	// Read from a file, so no half of a character remains.
	const { entries, problems } = readCatalog(yaml.toWellFormed(), 'catalog.yaml');
	assert.ok(entries.length + problems.length >= 2, 'an entry is read or becomes a problem');
	for (const { entry } of entries) {
		assert.match(entry.id, /^[a-z0-9-]{1,64}$/, 'an id is safe as a folder and in an address');
		assert.doesNotMatch(entry.file, /[/\\]|^\.{0,2}$/, 'a file lies in its folder');
		if (entry.address !== undefined) assert.match(entry.address, /^https?:\/\//i);
	}
	return entries.find(({ entry }) => entry.id === 'any')?.entry;
}

function checkText(result: ReadResult, bytes: Uint8Array): void {
	const decoded = decodeSource(bytes);
	assert.ok(decoded, 'what was read can be decoded');
	// In a page a character may be written as eight: &#x4e00;
	if (isHtml(decoded.text)) expectTiled(result.coverage, decoded.text);
	else expectSacred(result, decoded.text);
	const { report, passages } = result;
	const written = formatReportFile({ report, passages });
	assert.deepEqual(parseReportFile(written), { report, passages }, 'Markdown gives back the text');
}

function checkFigures(
	figures: readonly { id: string; passage?: string | undefined }[],
	{ report, passages }: ReadResult,
): void {
	const ids = new Set(figures.map(({ id }) => id));
	assert.equal(ids.size, figures.length, 'each figure has an id of its own');
	const texts = new Map<string, string>([
		...passages.map(({ id, text }) => [id, text] as const),
		...report.outline.map(({ id, text }) => [id, text] as const),
	]);
	for (const found of figures) {
		const figure = figureSchema.parse(found);
		const { heading, passage = '', offset, length } = figure;
		const text = texts.get(heading ?? passage) ?? '';
		assert.equal(text.slice(offset, offset + length), figure.text, 'a figure stands in its text');
		assert.ok(Number.isFinite(figure.value), `${figure.text} has a value`);
	}
}
