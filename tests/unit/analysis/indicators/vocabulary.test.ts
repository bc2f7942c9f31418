import { expect, test } from 'vitest';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import { inUnitOf } from '../../../../src/analysis/indicators/match.ts';
import { readVocabulary } from '../../../../src/analysis/indicators/read-vocabulary.ts';
import { figure, places, vocabulary, yaml } from './support.ts';

/** A vocabulary of the given series, with one group and no more. */
function small(series: string): string {
	return `aliases: []\ngroups: { new: [新增] }\nneutral: [全区]\nunits: {}\nseries:\n${series}`;
}
const parking = '  - { id: parking, name: 停车位, theme: city, unit: 个, words: [停车位] }\n';

test('holds a general vocabulary, not one of a few reports', () => {
	expect(vocabulary.series.length).toBeGreaterThan(250);
	for (const id of ['gdp', 'forest-cover', 'life-expectancy', 'income-rural-growth']) {
		expect(vocabulary.byId.has(id)).toBe(true);
	}
});

test('makes the series of a growth that an entry asks for', () => {
	const entry = parking.replace(' }', ', growth: 停车位增速 }');
	const ids = readVocabulary(small(entry)).vocabulary?.series.map(({ id }) => id);
	expect(ids).toEqual(['parking', 'parking-growth']);
});

test.each([
	['two series of one id', parking + parking, '指标 parking 出现了两次'],
	['a group that is not there', parking.replace('停车位]', "'@built']"), '没有定义的词组 @built'],
	['a likeness to nothing', parking.replace(' }', ', unlike: [garage] }'), '没有这个指标'],
	['a missing field', parking.replace(', unit: 个', ''), 'series.0.unit'],
])('tells the editor of %s', (_, series, message) => {
	expect(readVocabulary(small(series)).mistakes.join()).toContain(message);
});

test('tells the editor where the YAML breaks', () => {
	const { mistakes } = readVocabulary(yaml.replace('aliases:', 'aliases: ['));
	expect(mistakes[0]).toMatch(/^\d+:\d+ 这里不是合法的 YAML/);
});

test('joins two series that fit equally to neither, and says so', () => {
	const twin = parking.replace('id: parking', 'id: parking-twin');
	const { vocabulary: twins } = readVocabulary(small(parking + twin));
	if (!twins) throw new Error('Expected a vocabulary');
	const assigned = assignIndicators([figure({ metric: '全区停车位', unit: '个' })], {
		vocabulary: twins,
		places,
	});
	expect(assigned.figures[0]?.indicator).toBeNull();
	expect(assigned.problems.map(({ rule }) => rule)).toEqual(['indicator-ambiguous']);
});

test('reads values in the unit of their series', () => {
	const solar = { unit: '千瓦' };
	expect(inUnitOf(solar, { value: 20, unit: '兆瓦' }, vocabulary.units)).toEqual({ value: 20_000 });
	expect(inUnitOf(solar, { value: 190_000, unit: '千瓦' }, vocabulary.units)).toEqual({
		value: 190_000,
	});
});
