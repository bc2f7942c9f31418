import { expect, test } from 'vitest';
import { searchFoldTable } from '../../../../scripts/build/search-fold.ts';
import { createConverter } from '../../../../src/script/converter.ts';
import { createFolding, foldPlain } from '../../../../src/search/fold-text.ts';

const text = '卫生为民，占地里程，台湾群众着力，头发发展，复兴覆盖';
const folding = createFolding(searchFoldTable([text], [createConverter('hant')]));
const folded = foldPlain(text, folding);

test.each([
	['as Taiwan writes', '衛生為民，占地里程，臺灣群眾著力，頭髮發展，復興覆蓋'],
	['as Hong Kong writes', '衞生為民，佔地里程，台灣羣眾着力，頭髮發展，復興覆蓋'],
	['as OpenCC writes', '衛生爲民，佔地裏程，臺灣羣衆着力，頭髮發展，復興覆蓋'],
])('folds forms %s to those of the reports', (_, typed) => {
	expect(foldPlain(typed, folding)).toBe(folded);
});

test('a form that is printed for itself keeps its meaning', () => {
	expect(foldPlain('覆', folding)).not.toBe(foldPlain('复', folding));
});
