/** Reads the reports that labels speak of, and finds their figures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Figure } from '../../src/analysis/figures/contract.ts';
import { findFigures } from '../../src/analysis/figures/find-figures.ts';
import { readCatalog } from '../../src/corpus/catalog.ts';
import { placeSchema, type Place } from '../../src/corpus/places.ts';
import { readReport } from '../../src/corpus/read-report.ts';

export interface LoadedReport {
	figures: Figure[];
	/** Short names of places by id, as labels write them. */
	placeNames: ReadonlyMap<string, string>;
}

/** Where reports, their catalog and their places are. */
export interface Sources {
	seeds: string;
	catalog: string;
	places: string;
}

const sourceTypes = new Set(['.txt', '.md', '.html', '.htm']);

/** The reports whose file names begin with one of `keys`; those outside the catalog are read by their text alone. */
export function loadReports(folders: Sources, keys: readonly string[]): Map<string, LoadedReport> {
	const places = z.array(placeSchema).parse(parse(readFileSync(folders.places, 'utf8')));
	const { entries } = readCatalog(readFileSync(folders.catalog, 'utf8'), 'catalog.yaml');
	const files = existsSync(folders.seeds) ? readdirSync(folders.seeds) : [];
	return new Map(
		keys.flatMap((key) => {
			const file = files.find((name) => name.startsWith(key) && sourceTypes.has(extname(name)));
			if (!file) return [];
			const entry = entries.find((located) => located.entry.file === file)?.entry;
			return [[key, load({ path: join(folders.seeds, file), file, places, entry })]];
		}),
	);
}

interface Source {
	path: string;
	file: string;
	places: Place[];
	entry: ReturnType<typeof readCatalog>['entries'][number]['entry'] | undefined;
}

function load({ path, file, places, entry }: Source): LoadedReport {
	const result = readReport({ file, bytes: readFileSync(path) }, { places, entry });
	if (!('report' in result))
		throw new Error(
			`Expected a readable report at ${path}, got ${JSON.stringify(result.problems)}`,
		);
	const { figures } = findFigures({ ...result, places });
	return { figures, placeNames: new Map(places.map(({ id, short }) => [id, short])) };
}
