/** Reads `seeds/`, and writes or compares the files of `src/content/` that are made from it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalog, type LocatedEntry } from '../../src/corpus/catalog.ts';
import type { Problem } from '../../src/corpus/contract.ts';
import { formatCoverageFile } from '../../src/corpus/coverage-file.ts';
import { readPlacesFile } from '../../src/corpus/places-file.ts';
import type { Place } from '../../src/corpus/places.ts';
import { problem } from '../../src/corpus/problems.ts';
import { readReport } from '../../src/corpus/read-report.ts';
import { formatReportFile } from '../../src/corpus/report-file.ts';
import { suggestEntry } from '../../src/corpus/suggest-entry.ts';

const catalogFile = 'seeds/catalog.yaml';
const placesFile = 'src/content/places.yaml';
const madeFolders = ['src/content/reports', 'src/content/coverage'] as const;

export interface CorpusFiles {
	/** Contents by path, relative to the root. */
	files: Map<string, string>;
	problems: Problem[];
}

/** Reads every source that the catalog lists. */
export function readCorpus(root: string): CorpusFiles {
	const { places, problems: placeProblems } = readPlaces(root);
	const { entries, problems: entryProblems } = readCatalogFile(root);
	const problems = [...placeProblems, ...entryProblems];
	const files = new Map<string, string>();
	problems.push(...checkFiles(root, entries, places));
	for (const located of entries) problems.push(...readSource(root, { located, places, files }));
	return { files, problems };
}

/** The places of `src/content/places.yaml`. */
export function readPlaces(root: string): { places: Place[]; problems: Problem[] } {
	const path = join(root, placesFile);
	if (existsSync(path)) return readPlacesFile(readFileSync(path, 'utf8'), placesFile);
	return { places: [], problems: [fileMissing(placesFile)] };
}

function readCatalogFile(root: string): { entries: LocatedEntry[]; problems: Problem[] } {
	const path = join(root, catalogFile);
	if (existsSync(path)) return readCatalog(readFileSync(path, 'utf8'), catalogFile);
	return { entries: [], problems: [fileMissing(catalogFile)] };
}

function fileMissing(file: string): Problem {
	return problem('file-unreadable', { file, line: 1, column: 0 }, { reason: '文件不存在' });
}

function checkFiles(
	root: string,
	entries: readonly LocatedEntry[],
	places: readonly Place[],
): Problem[] {
	const present = readdirSync(join(root, 'seeds'), { withFileTypes: true })
		.filter((entry) => entry.isFile() && isSource(entry.name))
		.map(({ name }) => name)
		.toSorted();
	const listed = new Set(entries.map(({ entry }) => entry.file));
	const known = new Set(places.map(({ id }) => id));
	const missing = entries.filter(({ entry }) => !present.includes(entry.file));
	const strangers = entries.filter(({ entry }) => !known.has(entry.place));
	return [
		...missing.map(({ entry, source }) =>
			problem('catalog-missing-file', source, { file: entry.file }),
		),
		...strangers.map(({ entry, source }) =>
			problem('catalog-unknown-place', source, { place: entry.place }),
		),
		...present.filter((name) => !listed.has(name)).map((name) => withoutEntry(root, name, places)),
	];
}

/** Files that an editor or a system leaves in any folder are no sources. */
function isSource(name: string): boolean {
	return (
		!['catalog.yaml', 'README.md', 'Thumbs.db', 'desktop.ini'].includes(name) &&
		!name.startsWith('.') &&
		!name.endsWith('~')
	);
}

function withoutEntry(root: string, name: string, places: readonly Place[]): Problem {
	const bytes = readFileSync(join(root, 'seeds', name));
	const entry = suggestEntry({ file: name, bytes }, places);
	return problem('file-without-entry', { file: `seeds/${name}`, line: 1, column: 0 }, { entry });
}

interface Sink {
	located: LocatedEntry;
	places: readonly Place[];
	files: Map<string, string>;
}

function readSource(root: string, { located: { entry }, places, files }: Sink): Problem[] {
	const path = join(root, 'seeds', entry.file);
	if (!existsSync(path)) return [];
	const result = readReport({ file: entry.file, bytes: readFileSync(path) }, { places, entry });
	if ('report' in result) {
		files.set(`src/content/reports/${entry.id}.md`, formatReportFile(result));
		files.set(`src/content/coverage/${entry.id}.json`, formatCoverageFile(result));
	}
	return result.problems.map((found) => inSeeds(found));
}

function inSeeds(found: Problem): Problem {
	return { ...found, source: { ...found.source, file: `seeds/${found.source.file}` } };
}

/** Paths whose content differs from `files`: changed, missing, or left over from a removed report. */
export function diffContent(root: string, files: ReadonlyMap<string, string>): string[] {
	const changed = [...files].filter(([path, content]) => {
		return !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content;
	});
	return [...changed.map(([path]) => path), ...leftovers(root, files)];
}

/** Writes the files and removes those of reports that are no longer in the catalog. */
export function writeContent(root: string, files: ReadonlyMap<string, string>): void {
	for (const [path, content] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	for (const path of leftovers(root, files)) rmSync(join(root, path));
}

function leftovers(root: string, files: ReadonlyMap<string, string>): string[] {
	return madeFolders.flatMap((folder) => {
		const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
		return names.map((name) => `${folder}/${name}`).filter((path) => !files.has(path));
	});
}
