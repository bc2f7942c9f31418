/** Comparisons to begin with: each report beside the one it is best read against. */
import type { Report } from '../../corpus/contract.ts';
import type { PlaceIndex } from '../place-index.ts';
import { indexPartners, partnersOf } from './partners.ts';

/** Pairs offered to a reader who has chosen nothing yet. */
const most = 4;

/** Two years of one place before two places; no pair twice, of the first reports only. */
export function readyPairs(
	reports: readonly Report[],
	places: PlaceIndex,
): (readonly [Report, Report])[] {
	const index = indexPartners(reports, places);
	const pairs = reports.flatMap((report): (readonly [Report, Report])[] => {
		const [partner] = partnersOf(report, index);
		return partner ? [[report, partner]] : [];
	});
	const once = new Map(pairs.map((pair) => [keyOf(pair), pair]));
	const isOnePlace = ([a, b]: readonly [Report, Report]): boolean => a.place === b.place;
	return [...once.values()]
		.toSorted((a, b) => Number(isOnePlace(b)) - Number(isOnePlace(a)))
		.slice(0, most);
}

function keyOf(pair: readonly [Report, Report]): string {
	return pair
		.map(({ id }) => id)
		.toSorted()
		.join(' ');
}
