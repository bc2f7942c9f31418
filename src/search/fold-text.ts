/**
 * Folds text so that what a reader means as the same is the same: both scripts, full and half
 * width, capitals, one sign in several encodings. Search compares folded text and nothing else.
 */
import { createFold, type FoldTable } from '../script/fold.ts';

/** Folds one character: 銀 → 银, Ｇ → g, 「 → ", ㎡ → m2, white space of any kind → a space. */
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

/** What cannot be seen: variation selectors, joiners, marks of direction. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Forms of other characters: ％ ﹪ of %, ㎡ of m2, Ⅲ of III, ₂ of 2, ⼀ (a radical) of 一. Not marks
 * as such, for … is not three full stops, nor what is enclosed, for ① is not any 1.
 */
const compatibilityForm =
	/^(?![\u2460-\u24ff\u3200-\u32ff\u{1f100}-\u{1f2ff}])[\p{L}\p{N}\p{So}\ufe10-\ufe18\ufe30-\ufe6f\uff00-\uffef]$/u;

/** One sign in several encodings, and the sign. */
const signs: readonly [RegExp, string][] = [
	// As browsers do when they look for text on a page: opening and closing marks are one.
	[/[“”„‟「」〝〞〟]/gu, '"'],
	[/[‘’‚‛『』]/gu, "'"],
	[/[‐‑‒–−]/gu, '-'], // 1–12月, but not the dash of 不是——而是
	[/[―─]/gu, '—'],
	[/⸺/gu, '——'],
	[/[•‧・∙⋅]/gu, '·'],
	[/[〜∼]/gu, '~'],
	[/⋯/gu, '…'],
	[/[○◯]/gu, '〇'], // 二○二五年
];

/** Radicals that look like the hanzi, as text out of PDF files has them; NFKC knows the others. */
const foldRadical = createFold({
	from: '⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰',
	to: '民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙',
});

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
	if (/^\s$/u.test(character)) return ' ';
	if (invisible.test(character)) return '';
	const form = compatibilityForm.test(character) ? character.normalize('NFKC') : character;
	const sign = signs.reduce((text, [pattern, same]) => text.replace(pattern, same), form);
	// A space inside a form, as in the accent ´, is none of the text.
	return foldScript(foldRadical(sign)).replace(/\s/gu, '').toLowerCase();
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
