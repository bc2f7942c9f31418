import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/corpus/markdown.ts';
import { formatDownload } from '../../../../src/site/data/downloads.ts';
import { entries, readSeed } from '../../corpus/support.ts';
import { readText } from '../../corpus/support.ts';

test.each(entries.map((entry) => [entry.id, entry] as const))(
	'the Markdown of %s holds its title and text',
	(_, entry) => {
		const { report, passages } = readSeed(entry);
		const text = readMarkdown(formatDownload({ report, passages }, 'md')).map(
			(block) => block.text,
		);
		expect(text[0]).toBe(report.title);
		expect(text.join('')).toContain(passages.map((passage) => passage.text).at(-1));
	},
);

test('the plain text is the title and the passages', () => {
	const { report, passages } = readText(
		'工作报告\n\n过去一年，各项工作都取得了很好的成绩，经济社会保持平稳健康发展，民生持续改善。\n',
	);
	expect(formatDownload({ report, passages }, 'txt')).toBe(`工作报告\n\n${passages[0]?.text}\n`);
});

test('a title of Markdown signs stays a title', () => {
	const { report, passages } = readText(
		'关于*重点*_工作_<b>的报告\n\n过去一年，各项工作都取得了很好的成绩，经济社会保持平稳健康发展，民生持续改善。\n',
	);
	const [title] = readMarkdown(formatDownload({ report, passages }, 'md'));
	expect(title).toEqual({ type: 'heading', text: '关于*重点*_工作_<b>的报告' });
});
