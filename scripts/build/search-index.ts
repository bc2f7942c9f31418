/**
 * Builds the search index: one bundle a script in `pagefind/<script>/`, made of Pagefind's index
 * and, in the place of its fragments, the text of each report in sheets. docs/search.md says why.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, type IndexFile } from 'pagefind';
import type { Report } from '../../src/corpus/contract.ts';
import { createConverter } from '../../src/script/converter.ts';
import type { FoldTable } from '../../src/script/fold.ts';
import { scripts } from '../../src/script/scripts.ts';
import { headFile, vocabularyFile, type SearchHead } from '../../src/search/contract.ts';
import { createFolding, foldPlain } from '../../src/search/fold-text.ts';
import { laySheets } from '../../src/search/lay-sheets.ts';
import { reportDate } from '../../src/search/report-date.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { searchFoldTable } from './search-fold.ts';
import { readSearchSources, type SearchSources } from './search-sources.ts';
import { searchTexts, type ScriptForm } from './search-texts.ts';

/** Writes the bundles below `folder`, a built site, with the vocabularies of the checkout at `root`. */
export async function writeSearchIndex(folder: string, { root }: { root: string }): Promise<void> {
	const sources = await readSearchSources(folder, root);
	const forms = scripts.map((script) => ({ script, convert: createConverter(script) }));
	const fold = searchFoldTable(
		searchedTexts(sources),
		forms.map(({ convert }) => convert),
	);
	try {
		// One after the other: each holds its whole index in memory.
		for (const form of forms) {
			await writeFiles(join(folder, 'pagefind', form.script), await bundle(sources, form, fold));
		}
	} finally {
		await close();
	}
}

async function bundle(
	sources: SearchSources,
	form: ScriptForm,
	fold: FoldTable,
): Promise<IndexFile[]> {
	const folding = createFolding(fold);
	const reports = newestFirst(sources.reports).map((report) => ({
		report,
		sheets: laySheets(searchTexts(report, sources, form), (text) => foldPlain(text, folding)),
	}));
	const { meta, files } = await pagefindFiles(reports);
	const synonyms = sources.synonyms.map((group) => group.map(form.convert));
	const head: SearchHead = { meta, fold };
	return [...files, jsonFile(headFile, head), jsonFile(vocabularyFile, synonyms)];
}

function jsonFile(path: string, content: SearchHead | string[][]): IndexFile {
	return { path, content: Buffer.from(JSON.stringify(content)) };
}

/** A search that stops early has then read the newest reports. */
function newestFirst(reports: readonly Report[]): Report[] {
	return reports.toSorted(
		(a, b) => reportDate(b).localeCompare(reportDate(a)) || a.id.localeCompare(b.id),
	);
}

/** Everything that is searched or shown beside it, in the source script. */
function searchedTexts({ reports, passages, synonyms }: SearchSources): string[] {
	return [
		...reports.flatMap(({ title, subtitle = '', byline = '', outline }) => {
			return [title, subtitle, byline, ...outline.map(({ text }) => text)];
		}),
		...[...passages.values()].flat().map(({ text }) => text),
		...synonyms.flat(),
	];
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
	for (const { path, content } of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}
