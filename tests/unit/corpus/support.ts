import { readFileSync } from 'node:fs';
import { readPlaces } from '../../../scripts/ingest/corpus-files.ts';
import { readCatalog, type CatalogEntry } from '../../../src/corpus/catalog.ts';
import type { ReadResult } from '../../../src/corpus/contract.ts';
import { readReport } from '../../../src/corpus/read-report.ts';

export const { places } = readPlaces('.');
export const entries = readCatalog(
	readFileSync('seeds/catalog.yaml', 'utf8'),
	'catalog',
).entries.map(({ entry }) => entry);

/** Reads text as a source without a catalog entry; fails the test where nothing is read. */
export function readText(text: string, file = 'report.txt'): ReadResult {
	return expectRead({ file, bytes: new TextEncoder().encode(text) });
}

/** Reads one of the site's own sources with its catalog entry. */
export function readSeed(entry: CatalogEntry): ReadResult & { text: string } {
	const bytes = readFileSync(`seeds/${entry.file}`);
	return { ...expectRead({ file: entry.file, bytes }, entry), text: bytes.toString('utf8') };
}

function expectRead(source: { file: string; bytes: Uint8Array }, entry?: CatalogEntry): ReadResult {
	const result = readReport(source, { places, entry });
	if (!('report' in result))
		throw new Error(`Expected a report, got ${JSON.stringify(result.problems)}`);
	return result;
}

/** A paragraph long enough to be the body of a report, ending with `end`. */
export function paragraph(end = '。'): string {
	return `过去一年，全区上下坚持稳中求进工作总基调，统筹发展和安全，较好完成了各项目标任务，经济社会保持平稳健康发展${end}`;
}
