/** Where a word of Latin letters or digits begins and ends; hanzi have no such edges. */

const kinds: readonly RegExp[] = [/^\p{Script=Latin}$/u, /^\p{Nd}$/u];

/** Whether `text` is cut inside a word at either end of the stretch: AI in MAIN or AIR, 5G in 15G. */
export function cutsWord(text: string, { start, end }: { start: number; end: number }): boolean {
	return isInsideWord(text, start) || isInsideWord(text, end);
}

/** Letter beside letter, digit beside digit: GDP1500 is a word and a number. */
function isInsideWord(text: string, at: number): boolean {
	const [before = '', after = ''] = [text[at - 1], text[at]];
	return kinds.some((kind) => kind.test(before) && kind.test(after));
}
