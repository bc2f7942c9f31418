/** Measures the search of a bundle from nothing: what it finds, and what it fetches for that. */
import { gzipSync } from 'node:zlib';
import { foldPlain } from '../../src/search/fold-text.ts';
import type { LoadFile } from '../../src/search/index-reader.ts';
import { openSearch } from '../../src/search/open-search.ts';

export interface MeasuredPassage {
	/** `<report>#p12` */
	id: string;
	report: string;
	text: string;
}

export interface Measurement {
	query: string;
	/** Passages that hold the query, those listed, and those that are both. */
	expected: number;
	listed: number;
	right: number;
	/** Reports that hold it. */
	reports: number;
	bytes: number;
	requests: number;
}

/** Asks each query of a search that has loaded nothing yet. */
export async function measure(
	queries: readonly string[],
	{ load, passages }: { load: LoadFile; passages: readonly MeasuredPassage[] },
): Promise<Measurement[]> {
	const { folding } = await openSearch(load);
	const texts = passages.map((passage) => ({ ...passage, text: foldPlain(passage.text, folding) }));
	const measured: Measurement[] = [];
	for (const query of queries) {
		const folded = foldPlain(query, folding);
		const holding = texts.filter(({ text }) => text.includes(folded));
		const fetched: Uint8Array[] = [];
		const search = await openSearch(async (name) => {
			const bytes = await load(name);
			fetched.push(bytes);
			return bytes;
		});
		const { found } = await search.search(search.parse(query), { limit: Infinity });
		const listed = found.flatMap(({ report, passages: hits }) =>
			hits.map(({ passage }) => `${report.id}#p${passage.number}`),
		);
		const expected = new Set(holding.map(({ id }) => id));
		measured.push({
			query,
			expected: expected.size,
			listed: listed.length,
			right: listed.filter((id) => expected.has(id)).length,
			reports: new Set(holding.map(({ report }) => report)).size,
			bytes: fetched.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
			requests: fetched.length,
		});
	}
	return measured;
}

export function formatMeasurements(name: string, measured: readonly Measurement[]): string {
	const sum = (of: (measurement: Measurement) => number) =>
		measured.reduce((total, measurement) => total + of(measurement), 0);
	const right = sum((measurement) => measurement.right);
	const recall = right / sum(({ expected }) => expected);
	const precision = right / sum(({ listed }) => listed);
	const sizes = measured.map(({ bytes }) => bytes).toSorted((a, b) => a - b);
	const requests = measured.map(({ requests: count }) => count).toSorted((a, b) => a - b);
	return [
		`${name}: ${measured.length} queries`,
		`recall ${percent(recall)}, precision ${percent(precision)}`,
		`bytes median ${kilobytes(middle(sizes))}, most ${kilobytes(sizes.at(-1) ?? 0)}`,
		`requests median ${middle(requests)}, most ${requests.at(-1) ?? 0}`,
	].join('; ');
}

function middle(sorted: readonly number[]): number {
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} KB`;
}
