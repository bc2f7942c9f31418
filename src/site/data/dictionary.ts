/** The data dictionary, docs/data.md, as a part of the page of downloads. */
import { readFileSync } from 'node:fs';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import type { Converter } from '../../script/converter.ts';

/** HTML of the dictionary in one script, without its title and its links to other documents. */
export async function dataDictionary(convert: Converter): Promise<string> {
	const processor = await createMarkdownProcessor({
		gfm: false,
		smartypants: false,
		syntaxHighlight: false,
		remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	});
	const { code } = await processor.render(
		convert(dictionaryText(readFileSync('docs/data.md', 'utf8'))),
	);
	return code;
}

/** Other documents are not part of the site: what leads to them is left as their name. */
export function dictionaryText(markdown: string): string {
	return markdown.replace(/^# .*\n/, '').replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
}
