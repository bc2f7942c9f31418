/** What the search index is made from: the published data files and the written vocabularies. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { passageSchema, reportSchema, type Report } from '../../src/corpus/contract.ts';
import { placeSchema, type Place } from '../../src/corpus/places.ts';
import { synonymsSchema, type SynonymGroup } from '../../src/search/synonyms-file.ts';

/** What search needs of a passage; the theme is there once themes are read. */
const searchedPassage = z.object({
	...passageSchema.pick({
		report: true,
		number: true,
		id: true,
		kind: true,
		headings: true,
		text: true,
	}).shape,
	theme: z.object({ primary: z.string() }).optional(),
});
export type SearchedPassage = z.infer<typeof searchedPassage>;

const searchedFigure = z.object({ passage: z.string().optional(), status: z.string() });

export interface SearchSources {
	reports: Report[];
	/** By report, in order. */
	passages: ReadonlyMap<string, SearchedPassage[]>;
	/** Passage id → statuses of its figures. */
	statuses: ReadonlyMap<string, string[]>;
	places: ReadonlyMap<string, Place>;
	synonyms: SynonymGroup[];
}

/** Reads `data/` of the built site in `folder` and the vocabularies of the checkout at `root`. */
export async function readSearchSources(folder: string, root: string): Promise<SearchSources> {
	const dataFile = (name: string) => join(folder, 'data', `${name}.json`);
	const vocabulary = (name: string) => join(root, 'src', 'content', `${name}.yaml`);
	const [reports, passages, figures, places, synonyms] = await Promise.all([
		readJson(dataFile('reports'), z.array(reportSchema)),
		readJson(dataFile('passages'), z.array(searchedPassage)),
		existsSync(dataFile('figures')) ? readJson(dataFile('figures'), z.array(searchedFigure)) : [],
		readYaml(vocabulary('places'), z.array(placeSchema)),
		readYaml(vocabulary('synonyms'), synonymsSchema),
	]);
	return {
		reports,
		passages: groupBy(passages, ({ report }) => report),
		statuses: statusesByPassage(figures),
		places: new Map(places.map((place) => [place.id, place])),
		synonyms,
	};
}

function statusesByPassage(
	figures: readonly z.infer<typeof searchedFigure>[],
): Map<string, string[]> {
	// A figure in a last heading has no passage under it.
	const groups = groupBy(figures, ({ passage }) => passage ?? '');
	groups.delete('');
	return new Map(
		Array.from(groups, ([passage, group]) => {
			return [passage, [...new Set(group.map(({ status }) => status))].toSorted()];
		}),
	);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	return Map.groupBy(items, key);
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	return schema.parse(JSON.parse(await readFile(path, 'utf8')));
}

async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	return schema.parse(parse(await readFile(path, 'utf8')));
}
