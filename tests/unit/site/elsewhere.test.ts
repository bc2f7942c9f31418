import { expect, test } from 'vitest';
import { elsewhereOf } from '../../../src/site/elsewhere.ts';
import { indexPlaces } from '../../../src/site/place-index.ts';
import { context, passage, report } from './support/samples.ts';

const text = '一是惠民生。改造老旧小区5个，加装电梯30部。';
const other = {
	report: report('r', { placeName: '钟楼区', plans: [2025] }),
	passages: [passage(9, text)],
};
const setting = { texts: new Map([['r', other]]), places: indexPlaces([]), context };
const here = [passage(1, '加装电梯20部。', { id: 'x#p1' }), passage(2, '其他', { id: 'x#p2' })];

function beside(at: [number, number], texts = setting.texts) {
	const closest = new Map([['x#p1', { passage: 'r#p9', at, strength: 0.8 }]]);
	return elsewhereOf(here, { ...setting, texts, closest });
}

test('a passage is told where else its matter is spoken of, and in which words', () => {
	expect(beside([6, text.length])).toEqual(
		new Map([
			[
				1,
				{
					href: '/reports/r/#p9',
					name: '钟楼区 2025计划 第9段',
					colour: undefined,
					quote: '改造老旧小区5个，加装电梯30部。',
				},
			],
		]),
	);
});

test('words that are cut say so', () => {
	const long = { ...other, passages: [passage(9, '加'.repeat(60))] };
	expect(beside([0, 60], new Map([['r', long]])).get(1)?.quote).toBe(`${'加'.repeat(40)}…`);
});
