import { expect, test } from 'vitest';
import { readHtmlLines } from '../../../src/corpus/html-lines.ts';

/** Text of the first line of a saved page, each run with the stretch of the file that it stands for. */
function runsOf(html: string): [string, string][] {
	const content = readHtmlLines(html).lines[0]?.content ?? { text: '', spans: [] };
	return content.spans.map(({ offset, column, endColumn }, index) => {
		const end = content.spans[index + 1]?.offset ?? content.text.length;
		return [content.text.slice(offset, end), html.slice(column, endColumn)];
	});
}

test.each([
	['<p>研发&amp;制造</p>', '研发 研发, & &amp;, 制造 制造'],
	['<p>R&D投入</p>', 'R&D投入 R&D投入'],
	['<p>&ltabc</p>', '< &lt, abc abc'],
	['<p>&lt;abc</p>', '< &lt;, abc abc'],
	['<p>a&acE;b</p>', 'a a, ∾̳ &acE;, b b'],
	['<p>甲\0乙</p>', '甲 甲, 乙 乙'],
	['<!doctype html> &#x4e00;乙', '一 &#x4e00;, 乙 乙'],
	['<!doctype html>\0&amp;乙', '& &amp;, 乙 乙'],
	['<!doctype html> ;乙', ';乙 ;乙'],
	['<!doctype html>甲</div>&lt乙', '甲 甲, < &lt, 乙 乙'],
	['<!doctype html>甲</div title="a>b">乙', '甲 甲, 乙 乙'],
	['<xmp>甲<b>乙</xmp>', '甲<b>乙 甲<b>乙'],
	['<p>甲<6</p>', '甲<6 甲<6'],
])('traces each character of %j', (html, runs) => {
	expect(
		runsOf(html)
			.map((run) => run.join(' '))
			.join(', '),
	).toBe(runs);
});
