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

export const targets = {
	hant: {
		variants: new Map([
			...dictionaryPairs(to['tw']),
			// Taiwan's statutes print 空氣污染防制法; OpenCC gives the 汙 of the school list.
			['污', '污'],
		]),
		marks: cornerQuotes,
	},
} satisfies Record<TargetScript, Target>;
