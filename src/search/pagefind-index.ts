/**
 * Reads the index that Pagefind 1.6.0 writes. Its own client hides it when a part of the index does
 * not arrive, and an empty answer would then be false; it also asks for WebAssembly, which strict
 * policies forbid. The files themselves are plain: CBOR, a few arrays deep.
 */
import type { Cbor } from './read-cbor.ts';

/** The list of reports and of the files of the index. */
export interface IndexMeta {
	/** A report's place in the list is its number in the index; `words` counts to its last position. */
	reports: { name: string; words: number }[];
	/** In order of their words; `from` is the first of them, cut as short as tells it from those before. */
	chunks: { from: string; name: string }[];
	/** Name of a filter → its file. */
	filters: ReadonlyMap<string, string>;
}

/** Numbers of reports, and the positions of a word in each, in ascending order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A chunk of the index: its words in order, and where each stands. */
export type Chunk = readonly { word: string; postings: Postings }[];

export function readMeta(value: Cbor): IndexMeta {
	const [version, reports, chunks, filters] = listOf(value);
	if (version !== '1.6.0')
		throw new Error(`Expected an index of Pagefind 1.6.0, got ${String(version)}`);
	return {
		reports: listOf(reports).map((report) => {
			const [name, words] = listOf(report);
			return { name: textOf(name), words: numberOf(words) };
		}),
		chunks: listOf(chunks).map((chunk) => {
			// The second is the last word, cut short as well: 市 where the last is 市高.
			const [from = '', , name = ''] = listOf(chunk).map(textOf);
			return { from, name };
		}),
		filters: new Map(
			listOf(filters).map((filter) => {
				const [name = '', file = ''] = listOf(filter).map(textOf);
				return [name, file];
			}),
		),
	};
}

/** `[[[word, [[report, [-weight, position, …], …], …], …], …]]`; numbers count on from the last one. */
export function readChunk(value: Cbor): Chunk {
	return listOf(listOf(value)[0]).map((entry) => {
		const [word, postings] = listOf(entry);
		return { word: textOf(word), postings: readPostings(postings) };
	});
}

function readPostings(value: Cbor | undefined): Postings {
	let report = 0;
	return new Map(
		listOf(value).map((posting) => {
			const [step, positions] = listOf(posting);
			report += numberOf(step);
			return [report, readPositions(positions)];
		}),
	);
}

/** A negative number says the weight of the positions after it, which is the same for all here. */
function readPositions(value: Cbor | undefined): number[] {
	let position = 0;
	return listOf(value)
		.map(numberOf)
		.filter((step) => step >= 0)
		.map((step) => (position += step));
}

/** Value of a filter → numbers of the reports that have it. */
export function readFilter(value: Cbor): ReadonlyMap<string, ReadonlySet<number>> {
	return new Map(
		listOf(listOf(value)[1]).map((entry) => {
			const [name, reports] = listOf(entry);
			return [textOf(name), new Set(listOf(reports).map(numberOf))];
		}),
	);
}

/** The chunks that can hold a word, or the words that begin with it. */
export function chunksFor(
	{ word, isPrefix }: { word: string; isPrefix: boolean },
	{ chunks }: IndexMeta,
): string[] {
	const last = isPrefix ? `${word}\u{10ffff}` : word;
	// The words of a chunk go up to where the next one begins.
	return chunks
		.filter(({ from }, index) => {
			const next = chunks[index + 1];
			return !isAfter(from, last) && (!next || isAfter(next.from, word));
		})
		.map(({ name }) => name);
}

/** Pagefind sorts by code points, JavaScript by UTF-16 units: they differ for rare hanzi. */
function isAfter(a: string, b: string): boolean {
	const [left, right] = [Array.from(a, codePoint), Array.from(b, codePoint)];
	const index = left.findIndex((point, at) => point !== right[at]);
	return index !== -1 && (left[index] ?? 0) > (right[index] ?? -1);
}

function codePoint(character: string): number {
	return character.codePointAt(0) ?? 0;
}

function listOf(value: Cbor | undefined): Cbor[] {
	if (Array.isArray(value)) return value;
	throw new Error(`Expected a list in the index, got ${String(value)}`);
}

function textOf(value: Cbor | undefined): string {
	if (typeof value === 'string') return value;
	throw new Error(`Expected text in the index, got ${String(value)}`);
}

function numberOf(value: Cbor | undefined): number {
	if (typeof value === 'number') return value;
	throw new Error(`Expected a number in the index, got ${String(value)}`);
}
