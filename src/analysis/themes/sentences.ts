/** Sentences of a passage as stretches of its text; the text itself is never cut. */

export interface Stretch {
	start: number;
	end: number;
}

const ends = /[。！？；…]+[”’）》]*/g;

/**
 * The sentences of `text`, which they tile: 以改革增动力。深化国企改革，……；深化财政绩效改革，……。 has three.
 * A run-in heading of length `runIn` is a sentence of its own, with the mark that closes it.
 */
export function splitSentences(text: string, runIn = 0): Stretch[] {
	const stops = [...text.matchAll(ends)].map(({ index, 0: mark }) => index + mark.length);
	const cuts = new Set([
		...stops.filter((stop) => stop > runIn),
		...(runIn ? [runIn] : []),
		text.length,
	]);
	const sorted = [...cuts].sort((a, b) => a - b);
	return sorted
		.map((end, index) => ({ start: sorted[index - 1] ?? 0, end }))
		.filter(({ start, end }) => end > start);
}
