/** Cuts what is said into pieces: Chromium falls silent in an utterance of more than some 15 seconds. */

/** So many characters are said in less, at the slowest speed too. */
const most = 50;

/** Cut after sentences; within one that is too long after its commas, and in the end anywhere. */
export function speechPieces(text: string): string[] {
	return joinShort(cutAfter(text, /[。！？；!?;…\n]+[”’」』）)]*/g).flatMap(cutLong));
}

function cutLong(sentence: string): string[] {
	if (sentence.length <= most) return [sentence];
	const clauses = joinShort(cutAfter(sentence, /[，、：,:]+[”’」』）)]*/g));
	return clauses.flatMap((clause) => {
		// Not within a number or a word of letters.
		return clause.length <= most ? [clause] : (clause.match(/(?:[\w.%]+|[^]){1,50}/gu) ?? [clause]);
	});
}

/** The text in parts that each end where the pattern matches; together they are the text. */
function cutAfter(text: string, pattern: RegExp): string[] {
	const ends = Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => index + length);
	const cuts = [0, ...ends.filter((end) => end < text.length), text.length];
	return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

/** Short parts are said together, as far as they fit. */
function joinShort(parts: readonly string[]): string[] {
	const joined: string[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last !== undefined && last.length + part.length <= most)
			joined[joined.length - 1] = last + part;
		else joined.push(part);
	}
	return joined.filter((part) => part.trim() !== '');
}
