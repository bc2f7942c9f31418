/**
 * Folds text so that what a reader means as the same is the same: both scripts, full and half
 * width, capitals, the kinds of quotation marks. Search compares folded text and nothing else.
 */
import { createFold, type FoldTable } from '../script/fold.ts';

/** Folds one character: 銀 → 银, Ｇ → g, 「 → ", white space of any kind → a space. */
export type Folding = (character: string) => string;

/** Folded text, and for each of its UTF-16 units the stretch of the text that it came from. */
export interface FoldedText {
	text: string;
	starts: number[];
	/** Exclusive. */
	ends: number[];
}

/** `drop` leaves white space out, for lines of print break anywhere: TOP 50 → top50. */
export type Spaces = 'drop' | 'keep';

const classes: readonly [RegExp, string][] = [
	[/^[\s\u200b\u2060]$/u, ' '],
	// As browsers do when they look for text on a page: opening and closing marks are one.
	[/^[“”„‟「」〝〞＂]$/u, '"'],
	[/^[‘’‚‛『』＇]$/u, "'"],
];
const fullOrHalfWidth = /^[\uff00-\uffef]$/u;

/** The folding of a site; it remembers each character that it has folded. */
export function createFolding(table: FoldTable): Folding {
	const foldScript = createFold(table);
	const known = new Map<string, string>();
	return (character) => {
		const form = known.get(character) ?? foldCharacter(character, foldScript);
		known.set(character, form);
		return form;
	};
}

function foldCharacter(character: string, foldScript: (text: string) => string): string {
	const found = classes.find(([pattern]) => pattern.test(character));
	if (found) return found[1];
	const width = fullOrHalfWidth.test(character) ? character.normalize('NFKC') : character;
	return foldScript(width).toLowerCase();
}

/** `ＧＤＰ 增长“４．５％”` → `gdp增长"4.5%"` */
export function foldText(text: string, folding: Folding, spaces: Spaces): FoldedText {
	const parts: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		const form = folding(character);
		if (form !== ' ' || spaces === 'keep') {
			parts.push(form);
			for (let unit = 0; unit < form.length; unit += 1) {
				starts.push(start);
				ends.push(end);
			}
		}
		start = end;
	}
	return { text: parts.join(''), starts, ends };
}

/** Folds what needs no way back to the text that it came from. */
export function foldPlain(text: string, folding: Folding, spaces: Spaces = 'drop'): string {
	const forms = Array.from(text, folding);
	return (spaces === 'keep' ? forms : forms.filter((form) => form !== ' ')).join('');
}
