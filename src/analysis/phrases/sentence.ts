/** The sentence around a stretch of a text. */

/** A sentence ends with its mark and the quotation marks or brackets that close on it. */
const sentenceEnd = /[。！？!?…]+[”’」』）)]*/g;

/** Offsets of the sentence, or the run of sentences, that holds text[start, end). */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
	const ends = Array.from(text.matchAll(sentenceEnd), ({ index, 0: mark }) => index + mark.length);
	const from = ends.findLast((offset) => offset <= start) ?? 0;
	const to = ends.find((offset) => offset >= end) ?? text.length;
	return [from, to];
}
