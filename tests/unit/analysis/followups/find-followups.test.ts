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
	expect(judge({ plan: named, zone: '“零地增效”盘活一批厂房。' })).toBe(
		'incomparable same-phrase-part',
	);
	expect(followupsOf({ plan: named, own: '盘活一批厂房。' })).toEqual([]);
});

test('the name of a five-year plan is no target', () => {
	expect(followupsOf({ plan: '谋划“十五五”。', own: '“十五五”谋划完成。' })).toEqual([]);
});

test('a name of three characters is of too many things', () => {
	expect(followupsOf({ plan: '做好央督“回头看”。', own: '巡视“回头看”逐项核查。' })).toEqual([]);
});

test('a rank published before the target is where it began, not what became of it', () => {
	const told = {
		plan: '持续推进经开区争先进位，力争跻身省级开发区前20名。',
		zone: '各项工作扎实推进。',
	};
	expect(judge(told)).toBe('unmentioned not-mentioned');
	const earlier = '省经济开发区高质量发展综合考核中，城南经开区位列全省90家省级经开区第21名。';
	expect(judge({ ...told, earlier })).toBe('incomparable baseline-only');
});

const safety = {
	theme: 'safety',
	plan: '突出源头治理，开展专项整治，动态清零隐患。',
} as const;

test('a matter is followed by the rare word that both say, where something came of it', () => {
	const done = '强化安全生产监管，实现风险精准辨识与隐患动态清零。';
	expect(judge({ ...safety, own: done })).toBe('partly same-matter');
	expect(judge({ ...safety, zone: done })).toBe('incomparable same-matter-part');
	expect(followupsOf({ ...safety, own: '以隐患动态清零为目标，强化安全生产监管。' })).toEqual([]);
	expect(followupsOf({ ...safety, own: '尚未实现隐患动态清零，安全生产压力不减。' })).toEqual([]);
});

test('of a list only one thing may be told', () => {
	const plan = '前瞻性布局人工智能、合成生物、低空经济等未来产业。';
	const told = { theme: 'industry', plan } as const;
	expect(judge({ ...told, own: '落地省内首个人工智能未来产业标注基地。' })).toBe(
		'partly one-of-list',
	);
});

test('a work is done when it has come to the stage that was planned', () => {
	const work = '确保丹桂路二期工程建成通车。';
	expect(judge({ plan: work, own: '丹桂路二期工程顺利通车。' })).toBe('reached work-done');
	expect(judge({ plan: work, own: '丹桂路二期工程开工。' })).toBe('partly work-begun');
	expect(followupsOf({ plan: work, own: '华城路改造工程顺利通车。' })).toEqual([]);
});

test('under the heading of a zone a plan is the zone’s, under that of another nobody’s but its own', () => {
	const named = { plan: '实施“零地增效”行动。', zone: '“零地增效”盘活一批厂房。' };
	expect(judge({ ...named, headings: ['做强经开区'] })).toBe('partly same-phrase');
	expect(followupsOf({ ...named, headings: ['做大高新区'] })).toEqual([]);
});

test('under the heading of a zone a number is the zone’s, unless it says 全区', () => {
	const told = { plan, zone: '新增停车泊位650个。' };
	expect(judge({ ...told, headings: ['做强经开区'] })).toBe('reached number-reached');
	expect(judge({ ...told, headings: ['做大高新区'] })).toBe('none no-later-report');
	const whole = { ...told, plan: '全区新增停车泊位600个。', headings: ['做强经开区'] };
	expect(judge(whole)).toBe('reached part-suffices');
});

test('who counts a thing otherwise speaks of it', () => {
	const told = { plan: '新认定科技型中小企业480家。' };
	expect(judge({ ...told, zone: '科技型中小企业总数达251家。' })).toBe('incomparable other-count');
	expect(judge({ ...told, own: '招引科技型中小企业60家。' })).toBe('unmentioned not-mentioned');
});

test('a number of a glossary entry is answered by whoever names its term', () => {
	const term: [number, number] = [0, 8];
	const told = { plan: '区域异构算力中心：计划算力规模约1000PB。', term };
	expect(judge({ ...told, zone: '区域异构算力中心算力规模近1000PB。' })).toBe(
		'incomparable near-target',
	);
	expect(judge({ ...told, zone: '移动算力中心算力规模近1000PB。' })).toBe('none no-own-report');
});
