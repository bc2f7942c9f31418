/**
 * Punctuation as Chinese print has it (GB/T 15834-2011): full width beside Chinese text. One
 * character becomes one character, so every offset holds.
 */

const fullWidth: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'!': '！',
	'?': '？',
	'(': '（',
	')': '）',
};

const chinese = /[\p{Script=Han}，。、；：！？（）《》“”‘’【】—…％]/u;
const latin = /[A-Za-z]/;

/** Restores the punctuation of a whole passage: `4.5%,占全区` → `4.5%，占全区`; the length stays. */
export function restorePunctuation(text: string): string {
	if (!chinese.test(text)) return text;
	const brackets = pairBrackets(text);
	const restored = Array.from({ length: text.length }, (_, index) => {
		const mark = text.charAt(index);
		const full = fullWidth[mark];
		if (!full) return mark;
		const partner = brackets.get(index);
		const isKept =
			partner === undefined ? isForeign(text, index) : isForeignPair(text, index, partner);
		return isKept ? mark : full;
	});
	return curlQuotes(restored.join(''));
}

/** True where a mark belongs to a number, a time, an address on the web, or a run of Latin text. */
function isForeign(text: string, index: number): boolean {
	const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
	const isBetweenDigits = /\d/.test(before) && /\d/.test(after);
	if (text[index] === ':' && (isBetweenDigits || text.startsWith('://', index))) return true; // 09:30
	if (text[index] === ',' && isBetweenDigits) return isThousands(text, index); // 1,240, not 4.5%,2家
	if (/[<>=&/\\[\]{}|*#^~`@_-]/.test(before)) return true; // <!--, [^1]:
	return isInLatin(text, index) || isReference(text, index);
}

/** The end of a character reference: &amp; and &#8212;. */
function isReference(text: string, index: number): boolean {
	return text[index] === ';' && /&#?\w{1,8}$/.test(text.slice(Math.max(0, index - 9), index));
}

/** A comma of thousands stands before exactly three digits: 1,240 and 12,345.6, not 5,2024. */
function isThousands(text: string, index: number): boolean {
	return (
		/\d{1,3}$/.test(text.slice(Math.max(0, index - 4), index)) &&
		/^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5))
	);
}

/** Latin letters on both sides, over spaces: `Hello, world`; not `TOP,一周`. */
function isInLatin(text: string, index: number): boolean {
	const before =
		text
			.slice(Math.max(0, index - 8), index)
			.trimEnd()
			.at(-1) ?? '';
	const after =
		text
			.slice(index + 1, index + 9)
			.trimStart()
			.at(0) ?? '';
	return latin.test(before) && (latin.test(after) || after === '/');
}

/** A pair of brackets stays narrow only in Latin text: `f(x)`, not `PE(私募股权投资)` and not `园区(CBD)`. */
function isForeignPair(text: string, index: number, partner: number): boolean {
	const open = Math.min(index, partner);
	const close = Math.max(index, partner);
	if (chinese.test(text.slice(open + 1, close))) return false;
	return open > 0 && /[!-~]/.test(text.charAt(open - 1));
}

/** Both positions of every pair of brackets, each pointing at the other. */
function pairBrackets(text: string): Map<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	for (const { 0: mark, index } of text.matchAll(/[()（）]/g)) {
		if (mark === '(' || mark === '（') open.push(index);
		else {
			const partner = open.pop();
			if (partner !== undefined) pairs.set(index, partner).set(partner, index);
		}
	}
	return pairs;
}

/** Straight double quotes around Chinese text become “ and ” in turn, where a passage has them in pairs. */
function curlQuotes(text: string): string {
	const parts = text.split('"');
	if (parts.length < 3 || parts.length % 2 === 0) return text;
	return parts.reduce((sum, part, index) => {
		const quoted = parts[index % 2 ? index : index - 1] ?? '';
		const mark = !chinese.test(quoted) ? '"' : index % 2 ? '“' : '”';
		return sum + mark + part;
	});
}
