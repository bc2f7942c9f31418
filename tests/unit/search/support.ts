/** A bundle of made-up reports, built as the site's is and read from memory. */
import { makeBundle } from '../../../scripts/bench-search/made-bundle.ts';
import type { FoldTable } from '../../../src/script/fold.ts';
import {
	vocabularyFile,
	type ReportCard,
	type SheetHeading,
	type SheetPassage,
} from '../../../src/search/contract.ts';
import { createFolding, type Folding } from '../../../src/search/fold-text.ts';
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
	const sources = reports.map(({ headings = [], passages, ...about }, index) => ({
		report: card(`r${index}`, about),
		headings,
		passages: passages.map(madePassage),
	}));
	const files = await makeBundle(sources, fold);
	return files.set(vocabularyFile, Buffer.from(JSON.stringify(synonyms)));
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
