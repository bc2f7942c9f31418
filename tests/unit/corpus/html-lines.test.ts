import { expect, test } from 'vitest';
import { isHtml, readHtmlLines } from '../../../src/corpus/html-lines.ts';
import { sourcePointAt } from '../../../src/corpus/traced-text.ts';
import { paragraph, readText } from './support.ts';

const page = `<!DOCTYPE html>
<html><head><title>政府工作报告_云安县人民政府</title><style>p{color:red}</style></head><body>
<div><a>首页</a> &gt; <a>政府信息公开</a></div>
<table><tr><td>索引号：</td><td>11440/2024-001</td><td>发布日期：</td><td>2024-01-18</td></tr></table>
<div id="zoom"><h1>政府工作报告</h1>
<p>&emsp;&emsp;地区生产总值完成523.6亿元，
增长&nbsp;6.1%。R&amp;D投入&lt;3%&gt;。${paragraph()}</p>
<p>${paragraph()}<br>${paragraph()}</p>
<table><tr><th>指标</th><th>2023年</th></tr><tr><td>就业</td><td>1.2万人</td></tr></table></div>
<footer>版权所有</footer><script>var a = "。。。";</script></body></html>`;

test('knows a saved page from a text that speaks of one', () => {
	expect([isHtml(page), isHtml('<script>的工作报告'), isHtml('政府工作报告 <p>')]).toEqual([
		true,
		false,
		false,
	]);
});

test('reads the article of a page and leaves its frame', () => {
	const { report, passages } = readText(page, 'page.html');
	expect([report.title, report.indexNumber, report.published]).toEqual([
		'政府工作报告',
		'11440/2024-001',
		'2024-01-18',
	]);
	expect(passages.map(({ kind }) => kind)).toEqual([
		'paragraph',
		'paragraph',
		'paragraph',
		'table-row',
		'table-row',
	]);
});

test('traces text behind character references and line ends to its place in the page', () => {
	const [first] = readText(page, 'page.html').passages;
	const { text = '', source = [] } = first ?? {};
	expect(text).toContain('523.6亿元，增长\u00a06.1%。R&D投入<3%>。');
	const lines = page.split('\n');
	for (const word of ['523.6', '增长', '6.1%', '投入', '过去一年']) {
		const { line, column } = sourcePointAt(source, text.indexOf(word));
		expect(lines[line - 1]?.slice(column).startsWith(word)).toBe(true);
	}
});

test('reads an article that is laid out in a table', () => {
	const cell = `<h1>政府工作报告</h1><p>${paragraph()}</p><p>${paragraph()}</p>`;
	const html = `<html><body><table><tr><td>首页</td><td>${cell}</td></tr></table></body></html>`;
	const { report, passages } = readText(html, 'page.html');
	expect([report.title, passages.map(({ kind }) => kind)]).toEqual([
		'政府工作报告',
		['paragraph', 'paragraph'],
	]);
});

test('traces text behind a stray end tag to its place', () => {
	const html = `<html><body><h1>工作报告</h1><p>开头</o:p>的话。${paragraph()}</p></body></html>`;
	const [first] = readText(html, 'page.html').passages;
	const { column } = sourcePointAt(first?.source ?? [], first?.text.indexOf('过去一年') ?? 0);
	expect(html.slice(column).startsWith('过去一年')).toBe(true);
});

const linesOf = (html: string) =>
	readHtmlLines(html).lines.map(({ content, gap }) => [content.text, gap]);

test('line ends of preformatted text are line ends, an empty line sets apart', () => {
	const html =
		'<body><h1>工作报告</h1><pre>第一行\n第二<b>行\n\n第</b>三行\n</pre><p>末段\n一行</p></body>';
	expect(linesOf(html)).toEqual([
		['工作报告', 1],
		['第一行', 1],
		['第二行', 0],
		['第三行', 1],
		['末段一行', 1],
	]);
});

test('a cell of preformatted text stays in its row', () => {
	const html = '<table><tr><td><pre>就\n业</pre></td><td>1.2万人</td></tr></table>';
	expect(linesOf(html)).toEqual([['就业 1.2万人', 1]]);
});

test('preformatted lines are traced to their place', () => {
	const [, second] = readHtmlLines('<pre>甲&amp;乙\n丙丁</pre>').lines;
	expect(second?.content.spans).toEqual([
		{ line: 2, column: 0, endLine: 2, endColumn: 2, offset: 0 },
	]);
});
