/** How telling a term is, from how few statements of the corpus have it. */
import type { StatedReport } from './statements.ts';

export interface Rarity {
	/** Statements in the corpus. */
	size: number;
	/** Statements that have a term, by its key; terms of a single statement are left out. */
	uses: ReadonlyMap<string, number>;
}

/**
 * One statement in so many is rare enough. The measure is a share, so that it stays as the corpus
 * grows: 学位 stands once or twice in every report, be they five or five thousand.
 */
const rareShare = 500;

export function measureRarity(reports: Iterable<StatedReport>): Rarity {
	const uses = new Map<string, number>();
	let size = 0;
	for (const { statements } of reports) {
		size += statements.length;
		for (const { terms } of statements)
			for (const key of terms.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
	}
	return { size, uses: new Map([...uses].filter(([, count]) => count > 1)) };
}

/** From near 0 for a term of every statement to 1 for one that stands in one of five hundred or fewer. */
export function rarityOf(key: string, { size, uses }: Rarity): number {
	const share = (uses.get(key) ?? 1) / Math.max(size, rareShare);
	return Math.min(1, Math.log(1 / share) / Math.log(rareShare));
}
