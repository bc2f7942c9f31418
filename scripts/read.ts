/**
 * `npm run --silent read -- FILE…`: reads report files, in the catalog or not, and prints the data
 * contract as JSON: `{ report, passages, problems }`, or a list of these for several files. Problems
 * also go to standard error. Exit status 1 where nothing could be read.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '../src/corpus/catalog.ts';
import type { Passage, Problem, Report } from '../src/corpus/contract.ts';
import type { Place } from '../src/corpus/places.ts';
import { formatProblem, problem } from '../src/corpus/problems.ts';
import { readReport } from '../src/corpus/read-report.ts';
import { readPlaces } from './ingest/corpus-files.ts';

interface Output {
	report: Report | null;
	passages: Passage[];
	problems: Problem[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.argv.slice(2);
if (!files.length) console.error('用法：npm run --silent read -- 文件…');
const places = readPlaces(root);
const outputs = files.map((file) => readFile(file, places));
for (const found of outputs.flatMap(({ problems }) => problems))
	console.error(formatProblem(found));
if (outputs.length)
	console.log(JSON.stringify(outputs.length === 1 ? outputs[0] : outputs, null, '\t'));
process.exitCode = outputs.some(({ report }) => report) ? 0 : 1;

function readFile(path: string, knownPlaces: readonly Place[]): Output {
	const bytes = readBytes(path);
	if (!(bytes instanceof Uint8Array)) return { report: null, passages: [], problems: [bytes] };
	const file = basename(path);
	const result = readReport({ file, bytes }, { places: knownPlaces, entry: entryOf(file) });
	if (!('report' in result)) return { report: null, passages: [], problems: result.problems };
	const { report, passages, problems } = result;
	return { report, passages, problems };
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
function entryOf(
	file: string,
): ReturnType<typeof readCatalog>['entries'][number]['entry'] | undefined {
	const { entries } = readCatalog(
		readFileSync(`${root}seeds/catalog.yaml`, 'utf8'),
		'catalog.yaml',
	);
	return entries.find(({ entry }) => entry.file === file)?.entry;
}
