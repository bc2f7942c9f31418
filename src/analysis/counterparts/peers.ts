/** Chooses which reports are compared when there are too many to compare each with each. */
import type { StatedReport } from './statements.ts';

export interface PeerOptions {
	/** Peers of one report. */
	count: number;
	/** Reports that are peers whatever they say: the same place in other years, its neighbours. */
	known?: (report: string) => readonly string[];
}

/** A term of more reports than this is too common to tell which of them are alike. */
const commonest = 40;

/**
 * The reports nearest to each, by the terms that few others have. A term leads to at most `commonest`
 * reports, so the work grows with the number of reports and not with its square.
 */
export function findPeers(
	reports: readonly StatedReport[],
	{ count, known }: PeerOptions,
): Map<string, string[]> {
	const keys = new Map(reports.map((stated) => [stated.report, keysOf(stated)]));
	const index = indexReports(keys);
	return new Map(
		reports.map(({ report }) => {
			const near = [...sharesOf(report, { keys, index })].sort(([, a], [, b]) => b - a);
			const given = (known?.(report) ?? []).filter((id) => id !== report && keys.has(id));
			return [report, [...new Set([...given, ...near.map(([id]) => id)])].slice(0, count)];
		}),
	);
}

function keysOf({ statements }: StatedReport): Set<string> {
	return new Set(statements.flatMap(({ terms }) => [...terms.keys()]));
}

/** The reports that have a term, for the terms that neither one alone nor too many have. */
function indexReports(keys: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const [report, terms] of keys)
		for (const key of terms) {
			const group = index.get(key);
			if (!group) index.set(key, [report]);
			// One more than allowed marks the term as common.
			else if (group.length <= commonest) group.push(report);
		}
	return new Map([...index].filter(([, { length }]) => length > 1 && length <= commonest));
}

function sharesOf(
	report: string,
	{
		keys,
		index,
	}: {
		keys: ReadonlyMap<string, ReadonlySet<string>>;
		index: ReadonlyMap<string, readonly string[]>;
	},
): Map<string, number> {
	const shares = new Map<string, number>();
	for (const key of keys.get(report) ?? []) {
		const group = index.get(key) ?? [];
		for (const other of group)
			if (other !== report) shares.set(other, (shares.get(other) ?? 0) + 1 / group.length);
	}
	return shares;
}
