/** Expressions in quotation marks. */
import { countHanzi } from './characters.ts';
import { edge, passageEnd, type CorpusText } from './corpus-text.ts';

/** A longer quotation is a sentence that somebody said. */
const longest = 20;

/** What sets the parts of a quotation apart: “拿地即开工、竣备即拿证”. */
export const partMark = /[、，；]/;

/** The expressions of each quotation: the whole and its parts; no letters, numbers or sentences. */
export function findQuoted(corpus: CorpusText): string[] {
	const quotations = [...new Set(quotationsOf(corpus))].filter(
		(quotation) => !/[。！？]/.test(quotation),
	);
	const expressions = quotations.flatMap((quotation) => {
		const parts = quotation.split(partMark);
		// “高、新、特、精” is a list of characters.
		return parts.every((part) => part.length > 1) ? [quotation, ...parts] : [];
	});
	return [...new Set(expressions)].filter(
		(expression) => expression.length <= longest && countHanzi(expression) >= 2,
	);
}

function* quotationsOf({ text, edgeAt }: CorpusText): Generator<string> {
	let open: number | undefined;
	for (let at = 0; at < text.length; at++) {
		const edges = edgeAt[at] ?? 0;
		if (edges & edge.closing && open !== undefined) {
			yield text.slice(open, at);
			open = undefined;
		}
		if (edges & edge.opening) open = at;
		if (text[at] === passageEnd) open = undefined;
	}
}
