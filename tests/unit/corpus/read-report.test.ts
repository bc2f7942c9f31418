import { expect, test } from 'vitest';
import { paragraph, readText } from './support.ts';

test('reads title, speaker, salutation and body of a report', () => {
	const { report, passages } = readText(
		`政府工作报告\n——2024年1月10日在云安县第十八届人民代表大会第三次会议上\n县长　张三\n\n各位代表：\n　　${paragraph()}\n`,
	);
	expect(report.title).toBe('政府工作报告');
	expect(report.byline).toBe('2024年1月10日在云安县第十八届人民代表大会第三次会议上　县长　张三');
	expect(passages.map(({ kind }) => kind)).toEqual(['salutation', 'paragraph']);
});

test('sets page furniture apart from a report that names an organiser', () => {
	const { passages, coverage } = readText(
		`• 政务公开\n政府工作报告\n\n${paragraph()}\n\n主办单位：县政府办公室牵头的活动有三项，其余由部门负责。\n\n${paragraph()}\n\n主办单位：云安县人民政府办公室\n`,
	);
	expect(passages.map(({ text }) => text.slice(0, 4))).toEqual([
		'过去一年',
		'主办单位',
		'过去一年',
	]);
	expect(coverage.filter(({ role }) => role === 'furniture').map(({ line }) => line)).toEqual([
		1, 10,
	]);
});

test('joins a paragraph cut inside a number, and keeps the place of every character', () => {
	const { passages } = readText(`工作报告\n\n${paragraph('')},总投资超3亿\n\n元的项目开工。\n`);
	expect(passages).toHaveLength(1);
	expect(passages[0]?.text).toContain('总投资超3亿元的项目');
	expect(passages[0]?.source.map(({ line }) => line)).toEqual([3, 5]);
});

test('joins a paragraph cut inside quotation marks', () => {
	const { passages } = readText(`工作报告\n\n${paragraph()}“星巴\n\n克、瑞幸都在这里。”\n`);
	expect(passages[0]?.text).toContain('“星巴克、瑞幸都在这里。”');
});

test('does not join a heading to the paragraph under it', () => {
	const { report, passages } = readText(
		`工作报告\n\n${paragraph()}\n\n项目建设提速\n\n${paragraph()}\n`,
	);
	expect(report.outline.map(({ text }) => text)).toEqual(['项目建设提速']);
	expect(passages[1]?.headings).toEqual(['项目建设提速']);
});

test('unwraps lines of a fixed width, over the number of a page too', () => {
	const text = `　　${paragraph().repeat(2)}`;
	const lines = text.match(/.{1,24}/gu) ?? [];
	const wrapped = [...lines.slice(0, 3), '- 3 -', ...lines.slice(3)].join('\n');
	const { passages } = readText(`工作报告\n${wrapped}\n${text.match(/.{1,24}/gu)?.join('\n')}\n`);
	expect(passages.map((passage) => passage.text)).toEqual([text.trim(), text.trim()]);
});

test('opens an outline of parallel opening sentences', () => {
	const body = ['项目引建提质增效。', '产业集群聚链成势。', '营商环境向好向优。'].map(
		(lead) => lead + paragraph(),
	);
	const { report, passages } = readText(
		`工作报告\n\n一、重大项目\n\n${body.join('\n\n')}\n\n二、其他\n\n${paragraph()}\n`,
	);
	expect(report.outline.map(({ depth, runIn }) => [depth, runIn])).toEqual([
		[1, false], [2, true], [2, true], [2, true], [1, false],
	]); // prettier-ignore
	expect(passages[0]?.runIn).toBe(9);
});

test('does not take two parallel sentences for headings', () => {
	const { report } = readText(
		`工作报告\n\n工作开局良好。${paragraph()}\n\n发展势头很好。${paragraph()}\n`,
	);
	expect(report.outline).toEqual([]);
});

test('closes the chapters before a last paragraph where every section holds one', () => {
	const sections = '一二三'.split('').map((number) => `（${number}）工作${number}。${paragraph()}`);
	const { passages } = readText(
		`工作报告\n\n一、工作回顾\n\n${sections.join('\n\n')}\n\n展望未来，${paragraph()}\n`,
	);
	expect(passages.map(({ headings }) => headings.length)).toEqual([2, 2, 2, 0]);
});

test('leaves further paragraphs in a section where sections hold several', () => {
	const sections = '一二三'
		.split('')
		.map((number) => `（${number}）工作${number}。${paragraph()}\n\n${paragraph()}`);
	const { passages } = readText(`工作报告\n\n一、工作回顾\n\n${sections.join('\n\n')}\n`);
	expect(new Set(passages.map(({ headings }) => headings.length))).toEqual(new Set([2]));
});

test('lets unnumbered headings hold the numbers that start again under them', () => {
	const half = `一、经济\n\n${paragraph()}\n\n二、社会\n\n${paragraph()}`;
	const { report } = readText(
		`政府工作报告\n\n汇报2024年工作\n\n${half}\n\n汇报2025年安排\n\n${half}\n`,
	);
	expect(report.outline.map(({ depth }) => depth)).toEqual([1, 2, 2, 1, 2, 2]);
});

test('puts unnumbered headings inside the numbers that go on across them', () => {
	const { report } = readText(
		`政府工作报告\n\n一、经济\n\n工业提速\n\n${paragraph()}\n\n二、社会\n\n民生改善\n\n${paragraph()}\n`,
	);
	expect(report.outline.map(({ depth }) => depth)).toEqual([1, 2, 1, 2]);
});

test('takes a short line for a caption in a file that marks its headings', () => {
	const { passages } = readText(
		`# 工作会议召开\n\n${paragraph()}\n\n## 项目\n\n新建成的道路\n\n${paragraph()}\n`,
	);
	expect(passages.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
});

test('reads a glossary with its terms, wrapped entries whole', () => {
	const { passages } = readText(
		`政府工作报告\n\n${paragraph()}\n\n名词解释：\n1.“三张清单”：指三张清单。\n2.四上企业：${paragraph('')}的\n统称。\n`,
	);
	const entries = passages.filter(({ kind }) => kind === 'glossary');
	expect(entries.map(({ text, term }) => text.slice(...(term ?? [])))).toEqual([
		'“三张清单”',
		'四上企业',
	]);
	expect(entries[1]?.text.endsWith('的统称。')).toBe(true);
});

test('takes numbered lines with nothing under them for a list, not for headings', () => {
	const { report, passages } = readText(
		`工作报告\n\n${paragraph()}\n\n1.新建学校三所\n2.新建医院一所\n3.新建公园五个\n\n${paragraph()}\n`,
	);
	expect(report.outline).toEqual([]);
	expect(passages.filter(({ kind }) => kind === 'list-item')).toHaveLength(3);
});

test('reads a Markdown table row by row', () => {
	const { passages } = readText(
		`工作报告\n\n${paragraph()}\n\n| 指标 | 数值 |\n|---|---|\n| 生产总值 | 523.6亿元 |\n`,
	);
	const rows = passages.filter(({ kind }) => kind === 'table-row');
	expect(rows.map(({ text, cells }) => [text, cells])).toEqual([
		['指标 数值', [0, 3]],
		['生产总值 523.6亿元', [0, 5]],
	]);
});

test('takes a line with bars for a table only over a rule', () => {
	const { passages } = readText(`工作报告\n\n${paragraph()}\n\n| 这不是表格 |\n`);
	expect(passages.at(-1)?.kind).toBe('paragraph');
});

test.each([
	['an empty file', '', 'file-empty'],
	['white space', ' \n　\n', 'file-empty'],
	['a file of marks', '…\n***\n', 'file-empty'],
])('finds no report in %s', (_, text, rule) => {
	expect(() => readText(text)).toThrow(rule);
});

test('lets a paragraph that turns to the hearers round off the chapter', () => {
	const { passages } = readText(
		`政府工作报告\n\n一、工作回顾\n\n（一）稳增长\n\n${paragraph()}\n\n各位代表！${paragraph()}\n\n各位代表团审议了报告。${paragraph()}\n`,
	);
	expect(passages.map(({ headings }) => headings.length)).toEqual([2, 1, 1]);
});

test('takes a signature under a glossary for no entry of it', () => {
	const { passages } = readText(
		`政府工作报告\n\n${paragraph()}\n\n名词解释\n\n1.三张清单：指三张清单。\n\n云安县人民政府\n2024年1月15日\n\n责任编辑：王五\n`,
	);
	expect(passages.map(({ kind }) => kind)).toEqual([
		'paragraph',
		'glossary',
		'byline',
		'byline',
		'byline',
	]);
});

test('keeps the heading over a paragraph that turns to the hearers at once', () => {
	const { passages } = readText(
		`政府工作报告\n\n汇报2024年工作\n\n一、工作回顾\n\n各位代表！${paragraph()}\n\n${paragraph()}\n`,
	);
	expect(passages.map(({ headings }) => headings.length)).toEqual([2, 2]);
});

test('keeps bullets and a rate of registrations in the text', () => {
	const { passages } = readText(
		`政府工作报告\n各位代表：\n• 经济总量再上台阶\n加强网站管理，ICP备案率达到100%。\n${paragraph()}\n`,
	);
	expect(passages.map(({ text }) => text.slice(0, 4))).toEqual(
		expect.arrayContaining(['加强网站', '过去一年']),
	);
});

test('takes a number that is part of a term for no number of the entry', () => {
	const { passages } = readText(
		`政府工作报告\n\n${paragraph()}\n\n名词解释\n\n5G：第五代移动通信技术。\n12345热线：政务服务便民热线。\n`,
	);
	const entries = passages.filter(({ kind }) => kind === 'glossary');
	expect(entries.map(({ text, term }) => text.slice(...(term ?? [])))).toEqual(['5G', '12345热线']);
});
