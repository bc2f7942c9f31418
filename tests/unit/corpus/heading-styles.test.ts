import { expect, test } from 'vitest';
import { headingNumber, isStandalone, runInLength } from '../../../src/corpus/heading-styles.ts';

test.each([
	['第一部分 2024年工作回顾', 'part', 1],
	['一、2025年工作回顾', 'section', 1],
	['十二、其他工作', 'section', 12],
	['（三）壮大主导产业', 'subsection', 3],
	['(三)壮大主导产业', 'subsection', 3],
	['1.推进重大项目', 'item', 1],
	['1、推进重大项目', 'item', 1],
	['（2）完善机制', 'subitem', 2],
])('reads the number of %s', (text, id, value) => {
	const number = headingNumber(text);
	expect([number?.style.id, number?.value]).toEqual([id, value]);
});

test.each([
	'1.1万人实现就业',
	'一、二季度增速回升',
	'一要大力推进项目',
	'2024年工作回顾',
	'第一次全体会议',
])('finds no heading number in %s', (text) => {
	expect(headingNumber(text)).toBeUndefined();
});

function lengthOf(text: string): number | undefined {
	const number = headingNumber(text);
	return number && runInLength(text, number);
}

test('ends a run-in heading at its first sentence mark', () => {
	expect(lengthOf('（一）经济运行凭“稳中有进”显韧性。保持定力，稳扎稳打。')).toBe(18);
});

test('takes a long first sentence for no heading', () => {
	expect(lengthOf(`1.${'新建改建学校'.repeat(10)}。责任单位为教育局。`)).toBeUndefined();
});

test('takes a term and its explanation for no heading', () => {
	expect(lengthOf('1.“四上”企业：指四类企业。包括工业企业。')).toBeUndefined();
});

test('takes a numbered line of several sentences for more than a heading', () => {
	const text = '1.新建学校3所。改建学校2所';
	const number = headingNumber(text);
	expect(number && isStandalone(text, number)).toBe(false);
});
