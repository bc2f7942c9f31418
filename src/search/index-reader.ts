/** Looks words up in the index, loading what it needs of it once. */
import { chunkFile, sheetFile, sheetOf, type Sheet, type SheetContent } from './contract.ts';
import { lettersOf, lookupsOf, type Lookup } from './letters.ts';
import {
	chunksFor,
	readChunk,
	readFilter,
	readMeta,
	type Chunk,
	type IndexMeta,
} from './pagefind-index.ts';
import { readCbor } from './read-cbor.ts';
import { unpack } from './unpack.ts';

/** Fetches a file of the bundle; rejects where it does not arrive. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** Numbers of reports → the sheets of each that may hold what is looked for. */
export type Candidates = ReadonlyMap<number, ReadonlySet<number>>;

export interface IndexReader {
	/** The sheets that hold the letters of a folded text one after the other. */
	candidates(folded: string): Promise<Candidates>;
	/** Value of a filter → numbers of the reports that have it: `year` gives 2024 → 0, 3. */
	filter(name: string): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
	/** The same object for sheets that have the same text. */
	sheet(report: number, sheet: number): Promise<Sheet>;
}

export async function openIndex(load: LoadFile, metaFile: string): Promise<IndexReader> {
	const meta = readMeta(readCbor(await unpack(await load(metaFile))));
	const loaded = new Map<string, Promise<unknown>>();
	/** What was read of a file; one that did not arrive is asked for again the next time. */
	const once = <T>(file: string, read: (bytes: Uint8Array) => T): Promise<T> => {
		const known = loaded.get(file) as Promise<T> | undefined; // Each file is read in one way only.
		const reading = known ?? load(file).then(unpack).then(read);
		if (!known) loaded.set(file, reading);
		reading.catch(() => loaded.delete(file));
		return reading;
	};
	const chunksOf = (lookup: Lookup) =>
		Promise.all(
			chunksFor(lookup, meta).map((name) =>
				once(chunkFile(name), (bytes) => readChunk(readCbor(bytes))),
			),
		);
	const sheetAt = async (report: number, sheet: number): Promise<Sheet> => {
		const name = meta.reports[report]?.name ?? '';
		const content = await once(sheetFile(name, sheet), readSheet);
		return 'sameAs' in content ? sheetAt(report, content.sameAs) : content;
	};
	return {
		async candidates(folded) {
			const lookups = lookupsOf(lettersOf(folded));
			if (lookups.length === 0) return everySheet(meta);
			const found = lookups.map(async (lookup) => startsOf(lookup, await chunksOf(lookup)));
			return sheetsOf((await Promise.all(found)).reduce(inBoth));
		},
		async filter(name) {
			const file = meta.filters.get(name);
			if (file === undefined) return new Map();
			return once(`filter/${file}.pf_filter`, (bytes) => readFilter(readCbor(bytes)));
		},
		sheet: sheetAt,
	};
}

function readSheet(bytes: Uint8Array): SheetContent {
	return JSON.parse(new TextDecoder().decode(bytes)) as SheetContent; // Written by this project's build.
}

/** What has no letters, `，` or `%`, is in no index: the text itself is searched. */
function everySheet({ reports }: IndexMeta): Candidates {
	return new Map(
		reports.map(({ words }, number) => {
			const count = sheetOf(Math.max(0, words - 1)) + 1;
			return [number, new Set(Array.from({ length: count }, (_, sheet) => sheet))];
		}),
	);
}

/** Numbers of reports → positions at which a query may begin. */
type Starts = ReadonlyMap<number, ReadonlySet<number>>;

/** Where a query begins if its word stands where the index says. */
function startsOf({ word, isPrefix, at }: Lookup, chunks: readonly Chunk[]): Starts {
	const starts = new Map<number, Set<number>>();
	const entries = chunks
		.flat()
		.filter((entry) => (isPrefix ? entry.word.startsWith(word) : entry.word === word));
	for (const { postings } of entries) {
		for (const [report, positions] of postings) {
			const known = starts.get(report) ?? new Set();
			starts.set(report, known);
			for (const position of positions) known.add(position - at);
		}
	}
	return starts;
}

function inBoth(a: Starts, b: Starts): Starts {
	const shared = Array.from(a, ([report, starts]) => {
		const others = b.get(report);
		return [report, new Set([...starts].filter((start) => others?.has(start)))] as const;
	});
	return new Map(shared.filter(([, starts]) => starts.size > 0));
}

function sheetsOf(starts: Starts): Candidates {
	return new Map(
		Array.from(starts, ([report, positions]) => [report, new Set(Array.from(positions, sheetOf))]),
	);
}
