import { expect, test } from 'vitest';
import { followupsOf, judge } from './support.ts';

const plan = '新增停车泊位600个。';

test('a target is reached or missed by what the same place reports of the year', () => {
	expect(judge({ plan, own: '新增停车泊位650个。' })).toBe('reached number-reached');
	expect(judge({ plan, own: '新增停车泊位500个。' })).toBe('missed number-missed');
});

test('both sentences are quoted', () => {
	const [followup] = followupsOf({ plan, own: '实事全部办结。新增停车泊位650个。' });
	expect(followup?.target).toMatchObject({ passage: 'plan#p1', start: 0, end: plan.length });
	expect(followup?.outcomes).toMatchObject([{ passage: 'own#p1', start: 7, end: 18 }]);
});

test('without a report on the year there is no status', () => {
	expect(judge({ plan })).toBe('none no-later-report');
	expect(judge({ plan, own: '新增停车泊位650个。', year: 2023 })).toBe('none no-later-report');
});

test('a report on the year that says nothing of the indicator does not mention it', () => {
	expect(judge({ plan, own: '各项工作扎实推进。' })).toBe('unmentioned not-mentioned');
	expect(judge({ plan, zone: '各项工作扎实推进。' })).toBe('none no-own-report');
});

test('the matter without a number is a mention', () => {
	expect(judge({ plan, own: '老城区新增停车泊位一批。' })).toBe('incomparable without-number');
});

test('a zone decides for its district only where it alone reaches the whole', () => {
	expect(judge({ plan, zone: '新增停车泊位650个。' })).toBe('reached part-suffices');
	expect(judge({ plan, zone: '新增停车泊位500个。' })).toBe('incomparable part-only');
});

test('rates of a zone say nothing of its district', () => {
	const growth = '地区生产总值增长5%。';
	expect(judge({ plan: growth, zone: '地区生产总值增长9%。' })).toBe('incomparable part-only');
	expect(judge({ plan: growth, own: '地区生产总值增长9%。' })).toBe('reached number-reached');
});

test('what the place says itself comes before what its zone says', () => {
	const told = { plan, own: '新增停车泊位500个。', zone: '新增停车泊位650个。' };
	expect(judge(told)).toBe('missed number-missed');
});

test('a plan under a name is followed where a later report takes up the name', () => {
	const named = '实施“零地增效”行动。';
	expect(judge({ plan: named, own: '“零地增效”盘活一批厂房。' })).toBe('partly same-phrase');
	expect(judge({ plan: named, zone: '“零地增效”盘活一批厂房。' })).toBe('partly same-phrase-part');
	expect(followupsOf({ plan: named, own: '盘活一批厂房。' })).toEqual([]);
});

test('the name of a five-year plan is no target', () => {
	expect(followupsOf({ plan: '谋划“十五五”。', own: '“十五五”谋划完成。' })).toEqual([]);
});
