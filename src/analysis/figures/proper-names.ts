/** Tells proper names from words that anybody may use: 周庄古镇, 格力博; not 特色小镇, 工业. */
import { createJieba } from '../../script/jieba.ts';

/** Only read, never added to. */
const words = createJieba();

/** Places, persons, organisations, trade marks, points of the compass, Latin. */
const properTags = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nt', 'nz', 's', 'eng']);

/** True where the dictionary knows a word of `name` for a proper name, or does not know it at all. */
export function isProper(name: string, { orUnknown = false } = {}): boolean {
	if (/[（）·A-Z]/.test(name)) return true;
	return words
		.tag(name, true)
		.some(({ word, tag }) => properTags.has(tag) || (orUnknown && tag === 'x' && word.length > 1));
}

/** Single characters that stand before or behind words of any kind. */
const affixes =
	/^[新老大小全总各本区市县镇村级性化业率类型额量线上内外中规限其三文农商旅游电网城乡与和及的以]$/;

/** 格力|博, 西|电|常|变: the dictionary has no word for a part of it. */
export function isCoined(name: string): boolean {
	return words.cut(name, false).some((word) => word.length === 1 && !affixes.test(word));
}
