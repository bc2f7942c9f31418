/** Builds a bundle of made reports as the site's is built, to be read from memory. */
import { close } from 'pagefind';
import type { FoldTable } from '../../src/script/fold.ts';
import { headFile, type SearchHead } from '../../src/search/contract.ts';
import { createFolding, foldPlain } from '../../src/search/fold-text.ts';
import { laySheets, type ReportSheets } from '../../src/search/lay-sheets.ts';
import { pagefindFiles } from '../build/pagefind-files.ts';

/** The files of a bundle by path, but for its vocabulary. */
export async function makeBundle(
	reports: readonly ReportSheets[],
	fold: FoldTable,
): Promise<Map<string, Uint8Array>> {
	const folding = createFolding(fold);
	const laid = reports.map((source) => ({
		report: { url: source.report.url },
		sheets: laySheets(source, (text) => foldPlain(text, folding)),
	}));
	const { meta, files } = await pagefindFiles(laid);
	await close();
	const head: SearchHead = { meta, fold };
	return new Map<string, Uint8Array>([
		[headFile, Buffer.from(JSON.stringify(head))],
		...files.map(({ path, content }): [string, Uint8Array] => [path, content]),
	]);
}
