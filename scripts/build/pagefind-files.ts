/** Lets Pagefind make its index, and puts our sheets in the place of its fragments. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Report } from '../../src/corpus/contract.ts';
import {
	placeValue,
	sheetFile,
	type ReportCard,
	type SheetContent,
} from '../../src/search/contract.ts';
import { indexText, type LaidSheet } from '../../src/search/lay-sheets.ts';

export interface LaidReport {
	report: Pick<Report, 'url'>;
	sheets: LaidSheet[];
}

const signature = 'pagefind_dcd';

/** The files of a bundle and the name of the one to begin with; the same for the same reports. */
export async function pagefindFiles(
	reports: readonly LaidReport[],
): Promise<{ meta: string; files: IndexFile[] }> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Expected an index of Pagefind, got ${errors.join(', ')}`);
	for (const laid of reports) await addRecord(index, laid);
	const written = await index.getFiles();
	await index.deleteIndex();
	refuse(written.errors);
	const names = fragmentNames(written.files);
	const meta = written.files.find(({ path }) => path.endsWith('.pf_meta'));
	if (!meta) throw new Error('Expected metadata from Pagefind, got none');
	return {
		meta: meta.path,
		files: [
			// Not Pagefind's own programs and fragments: nothing loads them.
			...written.files.filter(({ path }) => /\.pf_(?:meta|index|filter)$|-entry\.json$/.test(path)),
			...reports.flatMap((laid) => sheetFiles(laid, names)),
		],
	};
}

async function addRecord(index: PagefindIndex, laid: LaidReport): Promise<void> {
	const { errors } = await index.addCustomRecord({
		url: recordUrl(laid),
		content: indexText(laid.sheets),
		// No language that Pagefind knows, or it would cut stems and segment hanzi.
		language: 'und',
		meta: {},
		filters: filtersOf(laid.sheets[0]?.sheet.report),
	});
	refuse(errors);
}

function filtersOf(card: ReportCard | undefined): Record<string, string[]> {
	if (!card) return {};
	const years = [...new Set([...card.reviews, ...card.plans])].map(String);
	return {
		kind: [card.kind],
		...(card.place && { place: [placeValue(card.place)] }),
		...(years.length && { year: years }),
	};
}

function refuse(errors: readonly string[]): void {
	if (errors.length)
		throw new Error(`Expected Pagefind to take the reports, got ${errors.join(', ')}`);
}

/**
 * Pagefind names a report's file by what it holds, so that a changed report is not read from a
 * cache. The digest lets what it does not see, the text of the sheets, change the name as well.
 */
function recordUrl({ report, sheets }: LaidReport): string {
	const digest = createHash('sha256').update(JSON.stringify(contentsOf(sheets)));
	return `${report.url}#${digest.digest('hex').slice(0, 16)}`;
}

/** Address of a record → the name that Pagefind gave it. */
function fragmentNames(files: readonly IndexFile[]): Map<string, string> {
	const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
	return new Map(
		fragments.map(({ path, content }) => {
			const text = gunzipSync(content).subarray(signature.length).toString();
			const { url } = JSON.parse(text) as { url: string }; // Pagefind wrote it.
			return [url, /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? ''];
		}),
	);
}

function sheetFiles(laid: LaidReport, names: ReadonlyMap<string, string>): IndexFile[] {
	const name = names.get(recordUrl(laid));
	if (name === undefined)
		throw new Error(`Expected ${laid.report.url} in Pagefind's files, got none`);
	return contentsOf(laid.sheets).map((content, number) => ({
		path: sheetFile(name, number),
		content: gzipSync(signature + JSON.stringify(content), { level: 9 }),
	}));
}

/** What each sheet's file holds: a sheet that is laid for several runs of words is written once. */
function contentsOf(laid: readonly LaidSheet[]): SheetContent[] {
	const sheets = laid.map(({ sheet }) => sheet);
	return sheets.map((sheet, number) => {
		const first = sheets.indexOf(sheet);
		return first === number ? sheet : { sameAs: first };
	});
}
