/**
 * What makes a target script: which glyph of a Traditional character it prints, and its quotes.
 * Build only: the tables of opencc-js weigh a megabyte and never reach a page.
 */
import { to } from 'opencc-js/preset';
import { dictionaryPairs } from './opencc-tables.ts';
import type { TargetScript } from './scripts.ts';

export interface Target {
	/** OpenCC's glyph → the glyph printed here: 爲 → 為, 裏 → 裡. */
	variants: ReadonlyMap<string, string>;
	/** Marks replaced by identity, never by toggling, so a quote may cross a paragraph break. */
	marks: ReadonlyMap<string, string>;
}

const cornerQuotes = new Map([
	['“', '「'],
	['”', '」'],
	['‘', '『'],
	['’', '』'],
]);

// Where OpenCC's words and its tables disagree with what Taiwan prints, or with each other.
const taiwanChoices: [string, string][] = [
	['佈', '布'], // 公布, 分布, 頒布: the statutes' table of characters
	['佔', '占'], // 占有, 占用: the same table
	['汙', '污'],
	['污', '污'], // 空氣污染防制法
	['溼', '濕'], // 濕地保育法
	['孃', '娘'],
	['巖', '岩'],
	['翫', '玩'],
	['谿', '溪'],
	['淩', '凌'],
];

export const targets = {
	hant: {
		variants: new Map([...dictionaryPairs(to['tw']), ...taiwanChoices]),
		marks: cornerQuotes,
	},
} satisfies Record<TargetScript, Target>;
