import { describe, expect, test } from 'vitest';
import { inHanzi } from '../../../../src/browser/listen/spoken-numbers.ts';
import { spokenText } from '../../../../src/browser/listen/spoken-text.ts';
import { createConverter } from '../../../../src/script/converter.ts';

/** What is printed, and what is said. */
const said: [printed: string, said: string][] = [
	['增长4.5%', '增长百分之四点五'],
	['增长12%，达100%', '增长百分之十二，达百分之百'],
	['增速在5%-6%之间', '增速在百分之五到百分之六之间'],
	['增长5～6%', '增长百分之五到百分之六'],
	['下降0.3‰', '下降千分之零点三'],
	['1-12月，经开区', '1月到12月，经开区'],
	['每年2-3个项目', '每年2到3个项目'],
	['建设2—3所', '建设2到3所'],
	['1.5-2亿元', '1.5到2亿元'],
	['5月—8月', '5月到8月'],
	['2024年工作回顾', '二〇二四年工作回顾'],
	['2024—2026年', '二〇二四到二〇二六年'],
	['2023年-2024年', '二〇二三年到二〇二四年'],
	['2022、2024年', '二〇二二、二〇二四年'],
	['2025-01-28', '二〇二五年1月28日'],
	['“2025”宁常行动', '“二〇二五”宁常行动'],
	['政发〔2024〕12号', '政发〔二〇二四〕12号'],
	['2024福布斯', '二〇二四福布斯'],
	['上午8:30开始', '上午8点30分开始'],
	['9:00', '9点'],
	['比例为3:1', '比例为3比1'],
	['占1/3', '占三分之一'],
	['“532”发展战略', '“五三二”发展战略'],
	['「532」', '「五三二」'],
	['312国道、232省道', '三一二国道、二三二省道'],
	['G312', 'G三一二'],
	['12345热线', '一二三四五热线'],
	['“110”报警', '“一一零”报警'],
	['PAS2060认证', 'PAS二零六零认证'],
	['PM2.5年均浓度32.6微克/立方米', 'PM二点五年均浓度32.6微克每立方米'],
	['“1+3”规划体系', '“1加3”规划体系'],
	['“互联网+”', '“互联网加”'],
	['“数据要素×”大赛', '“数据要素乘”大赛'],
	['±1100kV', '正负1100千伏'],
	['零下，-5℃', '零下，负5摄氏度'],
	['630tce', '630吨标准煤'],
	['120㎡', '120平方米'],
	['300MW、2GWh', '300兆瓦、2吉瓦时'],
	['1,234家', '1234家'],
];

/** What is near, and is said as it is printed. */
const asPrinted = [
	'513万元',
	'430PB',
	'5G工厂1家',
	'24小时',
	'2.4个百分点',
	'电话0519-86601234',
	'GB/T 9704-2012',
	'1-2-3',
	'24/7',
	'和/或',
	'近2000年',
	'有2000年历史',
	'2020家',
	'达2025亿元',
	'“100家”',
	'“100”行动',
	'120万元',
	'12345家',
	'TOP500',
	'312家',
	'A12',
	'第8号',
	'创新-高企-专精特新',
	'3.5万吨标煤',
	'两年，三点',
];

describe('says', () => {
	test.each(said)('%s as %s', (printed, spoken) => {
		expect(spokenText(printed, 'hans')).toBe(spoken);
	});
});

describe('leaves as printed', () => {
	test.each(asPrinted)('%s', (printed) => expect(spokenText(printed, 'hans')).toBe(printed));
});

test('says the same in both scripts', () => {
	const toHant = createConverter('hant');
	for (const printed of [...said.map(([text]) => text), ...asPrinted])
		expect(spokenText(toHant(printed), 'hant')).toBe(toHant(spokenText(printed, 'hans')));
});

test.each([
	['0', '零'],
	['10', '十'],
	['12', '十二'],
	['20', '二十'],
	['110', '一百一十'],
	['105', '一百零五'],
	['1003', '一千零三'],
	['10000', '一万'],
	['10500', '一万零五百'],
	['120000000', '一亿二千万'],
	['0.05', '零点零五'],
])('%s in hanzi is %s', (number, hanzi) => expect(inHanzi(number)).toBe(hanzi));
