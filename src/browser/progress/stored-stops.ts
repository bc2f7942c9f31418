/** Keeps on the device where a reader stopped in each report: `{"jintan-2024":{"passage":12,…}}`. */
import { passageOf } from '../bookmarks/bookmark.ts';

/** The name holds the version of what is kept; sites of one host share their storage. */
const storageKey = 'duidu.progress.1';

/** Reports that are read at a time; those left longest ago are forgotten. */
const most = 40;

export interface Stop {
	/** Number of the passage at the top of the window. */
	passage: number;
	percent: number;
	/** 金坛区 政府工作报告（摘要）, as `lang` has it. */
	name: string;
	lang: string;
	/** Milliseconds since 1970. */
	at: number;
}

export type Stops = Record<string, Stop>;

/** Hardly begun, or read to the end: there is nothing to go on with. */
export function isHalfRead(percent: number): boolean {
	return percent >= 3 && percent < 98;
}

/** The stops with one more, or without it where the report is read. */
export function withStop(stops: Stops, report: string, stop: Stop | undefined): Stops {
	const others = Object.entries(stops).filter(([id]) => id !== report);
	const all = stop ? [...others, [report, stop] as const] : others;
	return Object.fromEntries(all.toSorted(([, a], [, b]) => b.at - a.at).slice(0, most));
}

/** What is kept, without whatever is no stop. */
export function readStops(text: string | null): Stops {
	try {
		const entries = Object.entries(Object(JSON.parse(text ?? '{}')) as Record<string, unknown>); // Any object is one.
		return Object.fromEntries(
			entries.filter((entry): entry is [string, Stop] => isStopOf(...entry)),
		);
	} catch {
		return {};
	}
}

export function storedStops(): Stops {
	try {
		return readStops(localStorage.getItem(storageKey));
	} catch {
		return {};
	}
}

/** A browser that keeps nothing is read in all the same. */
export function keepStop(report: string, stop: Stop | undefined): void {
	try {
		const stops = withStop(storedStops(), report, stop);
		if (Object.keys(stops).length === 0) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, JSON.stringify(stops));
	} catch {
		// Said on the page of bookmarks.
	}
}

export function forgetStops(): void {
	localStorage.removeItem(storageKey);
}

function isStopOf(report: string, value: unknown): value is Stop {
	const { passage, percent, name, lang, at } = Object(value) as Partial<Record<string, unknown>>; // Whatever stands there.
	const numbers = [passage, percent, at].every((one) => typeof one === 'number');
	const texts = [name, lang].every((one) => typeof one === 'string');
	return numbers && texts && passageOf(`${report}#p${String(passage)}`) !== undefined;
}
