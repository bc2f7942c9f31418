/** A bundle of made-up reports, built as the site's is and read from memory. */
import { close, type IndexFile } from 'pagefind';
import { pagefindFiles } from '../../../scripts/build/pagefind-files.ts';
import type { FoldTable } from '../../../src/script/fold.ts';
import type {
	ReportCard,
	SearchHead,
	SheetHeading,
	SheetPassage,
} from '../../../src/search/contract.ts';
import { createFolding, foldPlain, type Folding } from '../../../src/search/fold-text.ts';
import { laySheets } from '../../../src/search/lay-sheets.ts';
import { openSearch, type Search } from '../../../src/search/open-search.ts';

export const fold: FoldTable = { from: '銀髮發廠', to: '银发发厂' };
export const folding: Folding = createFolding(fold);

export interface MadeReport {
	title?: string;
	place?: { id: string; name: string };
	/** The year that it plans. */
	plans?: number;
	headings?: SheetHeading[];
	passages: (string | Partial<SheetPassage>)[];
}

/** The files of a bundle by path. */
export async function madeBundle(
	reports: readonly MadeReport[],
	synonyms: string[][] = [],
): Promise<Map<string, Uint8Array>> {
	const laid = reports.map(({ headings = [], passages, ...about }, index) => ({
		report: { url: `/reports/r${index}/` },
		sheets: laySheets(
			{ report: card(`r${index}`, about), headings, passages: passages.map(madePassage) },
			(text) => foldPlain(text, folding),
		),
	}));
	const { meta, files } = await pagefindFiles(laid);
	await close();
	const head: SearchHead = { meta, fold };
	const all: IndexFile[] = [
		...files,
		{ path: 'search.json', content: Buffer.from(JSON.stringify(head)) },
		{ path: 'synonyms.json', content: Buffer.from(JSON.stringify(synonyms)) },
	];
	return new Map(all.map(({ path, content }) => [path, content]));
}

export async function madeSearch(
	reports: readonly MadeReport[],
	synonyms?: string[][],
): Promise<Search> {
	return openSearch(loaderOf(await madeBundle(reports, synonyms)));
}

export function loaderOf(
	files: ReadonlyMap<string, Uint8Array>,
): (name: string) => Promise<Uint8Array> {
	return (name) => {
		const bytes = files.get(name);
		return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`Expected ${name}, got none`));
	};
}

/** Ids of the passages that hold the query, in the order of the answer. */
export async function found(search: Search, typed: string): Promise<string[]> {
	const answer = await search.search(search.parse(typed));
	return answer.found.flatMap(({ report, passages }) =>
		passages.map(({ passage }) => `${report.id}#p${passage.number}`),
	);
}

function card(
	id: string,
	{ title = '报告', place, plans = 2025 }: Omit<MadeReport, 'passages'>,
): ReportCard {
	return {
		id,
		title,
		kind: 'feature',
		reviews: [2024],
		plans: [plans],
		...(place && { place }),
		url: `reports/${id}/`,
	};
}

function madePassage(passage: string | Partial<SheetPassage>, index: number): SheetPassage {
	const given = typeof passage === 'string' ? { text: passage } : passage;
	return { number: index + 1, kind: 'paragraph', text: '', headings: [], ...given };
}
