/** Counterparts across all reports. */
import { compareReports, type Counterpart } from './compare.ts';
import { findPeers, type PeerOptions } from './peers.ts';
import { measureRarity } from './rarity.ts';
import type { StatedReport } from './statements.ts';

/** The counterparts between two reports: `a` of each stands in report `a`. */
export interface ComparedReports {
	a: string;
	b: string;
	counterparts: Counterpart[];
}

/** Enough for a district's other years and its neighbours. */
const defaultPeers = 16;

/**
 * Compares each report with its peers, one pair of reports at a time, so that neither time nor memory
 * grows faster than the number of reports. With few reports, everybody is everybody's peer.
 */
export function* findCounterparts(
	reports: readonly StatedReport[],
	{ count = defaultPeers, known }: Partial<PeerOptions> = {},
): Generator<ComparedReports> {
	const rarity = measureRarity(reports);
	const byId = new Map(reports.map((stated) => [stated.report, stated]));
	for (const [a, b] of pairsOf(reports, { count, ...(known && { known }) })) {
		const [left, right] = [byId.get(a), byId.get(b)];
		if (left && right) yield { a, b, counterparts: compareReports(left, right, rarity) };
	}
}

/** Each pair of reports once, the one that comes first in `reports` first. */
function* pairsOf(
	reports: readonly StatedReport[],
	options: PeerOptions,
): Generator<[string, string]> {
	const order = new Map(reports.map(({ report }, index) => [report, index]));
	const orderOf = (report: string): number => order.get(report) ?? -1;
	const peers =
		reports.length <= options.count + 1
			? new Map(reports.map(({ report }) => [report, reports.map((other) => other.report)]))
			: findPeers(reports, options);
	for (const [a, others] of peers)
		for (const b of others) {
			const isMutual = peers.get(b)?.includes(a);
			if (a !== b && (!isMutual || orderOf(a) < orderOf(b)))
				yield orderOf(a) < orderOf(b) ? [a, b] : [b, a];
		}
}
