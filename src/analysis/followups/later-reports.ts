/** Which reports can answer a plan: those of the same place, or of its parts, that review the planned year. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';

export interface LaterReports {
	/** Reports of the place itself. */
	own: readonly Report[];
	/** Reports of its parts: 钟楼经开区 is one of 钟楼区. */
	parts: readonly Report[];
}

/** A function that gives the reports that review `year` for a place; made once for all targets. */
export function indexLater(
	reports: readonly Report[],
	places: readonly Place[],
): (place: string, year: number) => LaterReports {
	const parentOf = new Map(places.map(({ id, parent }) => [id, parent]));
	const own = new Map<string, Report[]>();
	const parts = new Map<string, Report[]>();
	for (const report of reports) {
		if (report.place === undefined) continue;
		for (const year of report.reviews) {
			put(own, `${report.place} ${year}`, report);
			for (const above of placesAbove(report.place, parentOf)) {
				put(parts, `${above} ${year}`, report);
			}
		}
	}
	return (place, year) => {
		const key = `${place} ${year}`;
		return { own: own.get(key) ?? [], parts: parts.get(key) ?? [] };
	};
}

/** A function that tells whether a place is `whole` or one of its parts. */
export function indexWithin(places: readonly Place[]): (place: string, whole: string) => boolean {
	const parentOf = new Map(places.map(({ id, parent }) => [id, parent]));
	return (place, whole) => place === whole || placesAbove(place, parentOf).includes(whole);
}

function put(index: Map<string, Report[]>, key: string, report: Report): void {
	const same = index.get(key);
	if (same) same.push(report);
	else index.set(key, [report]);
}

function placesAbove(id: string, parentOf: ReadonlyMap<string, string | undefined>): string[] {
	const above: string[] = [];
	for (
		let parent = parentOf.get(id);
		parent !== undefined && parent !== id && !above.includes(parent);
		parent = parentOf.get(parent)
	) {
		above.push(parent);
	}
	return above;
}
