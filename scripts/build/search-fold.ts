/** The fold table of search: every spelling that the site prints, and those that readers may type. */
import { to } from 'opencc-js/preset';
import type { Converter } from '../../src/script/converter.ts';
import { buildFoldTable, type FoldTable, type TextPair } from '../../src/script/fold.ts';
import { dictionaryPairs } from '../../src/script/opencc-tables.ts';

/** Folds `texts`, in every script that they are converted into, to one spelling. */
export function searchFoldTable(
	texts: readonly string[],
	converters: readonly Converter[],
): FoldTable {
	const pairs = converters.flatMap((convert) =>
		texts.map((text): TextPair => [text, convert(text)]),
	);
	return buildFoldTable([...pairs, ...typedForms(new Set(pairs.flat().join('')))]);
}

/**
 * Traditional forms of printed characters that the site itself never prints: 佔 where it prints 占.
 * A form that is printed somewhere keeps its own meaning: 覆盖 is not 复.
 */
function typedForms(printed: ReadonlySet<string>): TextPair[] {
	const forms = dictionaryPairs(to['cn']).filter(([form]) => Array.from(form).length === 1);
	return forms
		.filter(([form, hans]) => printed.has(hans) && !printed.has(form))
		.map(([form, hans]): TextPair => [hans, form]);
}
