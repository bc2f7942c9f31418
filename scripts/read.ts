/**
 * `npm run --silent read -- FILE…`: reads report files, in the catalog or not, and prints the data
 * contract as JSON: `{ report, passages, figures, problems }`, or a list of these for several files.
 * Problems also go to standard error. Exit status 1 where nothing could be read.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadThemeVocabulary, withThemes } from '../src/analysis/annotate.ts';
import type { Figure } from '../src/analysis/figures/contract.ts';
import { findFigures } from '../src/analysis/figures/find-figures.ts';
import { readCatalog, type CatalogEntry } from '../src/corpus/catalog.ts';
import type { Passage, Problem, Report } from '../src/corpus/contract.ts';
import { formatProblem, problem } from '../src/corpus/problems.ts';
import { readReport } from '../src/corpus/read-report.ts';
import { readPlaces } from './ingest/corpus-files.ts';

interface Output {
	report: Report | null;
	passages: Passage[];
	figures: Figure[];
	problems: Problem[];
}

const root = join(import.meta.dirname, '..');
const { places } = readPlaces(root);
const vocabulary = loadThemeVocabulary(root);

const files = process.argv.slice(2);
if (!files.length) console.error('用法：npm run --silent read -- 文件…');
const outputs = files.map(readFile);
for (const found of outputs.flatMap(({ problems }) => problems))
	console.error(formatProblem(found));
if (outputs.length)
	console.log(JSON.stringify(outputs.length === 1 ? outputs[0] : outputs, null, '\t'));
process.exitCode = outputs.some(({ report }) => report) ? 0 : 1;

function readFile(path: string): Output {
	const bytes = readBytes(path);
	if (!(bytes instanceof Uint8Array)) return unreadable([bytes]);
	const file = basename(path);
	const result = readReport({ file, bytes }, { places, entry: entryOf(file) });
	if (!('report' in result)) return unreadable(result.problems);
	const { report } = result;
	const passages = withThemes(result, vocabulary);
	const { figures, problems } = findFigures({ report, passages, places });
	return { report, passages, figures, problems: [...result.problems, ...problems] };
}

function unreadable(problems: Problem[]): Output {
	return { report: null, passages: [], figures: [], problems };
}

function readBytes(path: string): Uint8Array | Problem {
	try {
		return readFileSync(path);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return problem('file-unreadable', { file: path, line: 1, column: 0 }, { reason });
	}
}

/** A file of `seeds/` is read with its entry, so that the output is that of the site. */
function entryOf(file: string): CatalogEntry | undefined {
	const catalog = readFileSync(join(root, 'seeds/catalog.yaml'), 'utf8');
	const { entries } = readCatalog(catalog, 'catalog.yaml');
	return entries.find(({ entry }) => entry.file === file)?.entry;
}
