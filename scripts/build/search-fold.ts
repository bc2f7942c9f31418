/** The fold table of search: every spelling that the site prints, and those that readers may type. */
import { from, to } from 'opencc-js/preset';
import type { Converter } from '../../src/script/converter.ts';
import { buildFoldTable, type FoldTable, type TextPair } from '../../src/script/fold.ts';
import { dictionaryPairs, type Pair } from '../../src/script/opencc-tables.ts';

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
 * Traditional forms of printed characters that the site itself never prints: 佔 where it prints 占,
 * 衞 as Hong Kong writes it. A form that is printed somewhere keeps its own meaning: 覆盖 is not 复.
 */
function typedForms(printed: ReadonlySet<string>): TextPair[] {
	const simplified = new Map(characterPairs(to['cn']));
	const regional = [...characterPairs(from['hk']), ...characterPairs(from['tw'])];
	const forms = [...regional.map(([form, plain]) => [form, simplified.get(plain)]), ...simplified];
	return forms.flatMap(([form = '', hans = '']): TextPair[] => {
		return printed.has(hans) && !printed.has(form) ? [[hans, form]] : [];
	});
}

function characterPairs(groups: Parameters<typeof dictionaryPairs>[0]): Pair[] {
	return dictionaryPairs(groups).filter(([form]) => Array.from(form).length === 1);
}
