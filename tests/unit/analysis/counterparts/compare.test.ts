import { expect, test } from 'vitest';
import { compareReports, type Counterpart } from '../../../../src/analysis/counterparts/compare.ts';
import { measureRarity } from '../../../../src/analysis/counterparts/rarity.ts';
import { readStatements } from '../../../../src/analysis/counterparts/statements.ts';
import { paragraph, vocabulary } from '../themes/support.ts';
import { state, statedReports } from './support.ts';

type Said = Parameters<typeof state>[1];

/** The counterparts of two reports in a corpus of a thousand statements where some terms are common. */
function compare(a: Said[], b: Said[], uses: Record<string, number> = {}): Counterpart[] {
	const rarity = { size: 1000, uses: new Map(Object.entries(uses)) };
	return compareReports(state('a', ...a), state('b', ...b), rarity);
}

test('finds two passages on the same matter, with what both say and where', () => {
	const [pair, ...others] = compare(
		[['livelihood', '做好就业服务。新增学位1200个，启用新校2所。']],
		[['livelihood', '教育强区行动启动，新增学位9810个。']],
	);
	expect(others).toEqual([]);
	expect(pair).toMatchObject({
		a: 'a#p1',
		b: 'b#p1',
		level: 'counterpart',
		at: { a: [7, 24], b: [0, 19] },
	});
	expect(pair?.shared[0]).toMatchObject({ kind: 'word', text: '新增学位' });
});

test.each([
	['招引超亿元项目9个。', 'projects', '税收超亿元企业3家。', 'industry'],
	['举办全国创客挑战赛。', 'innovation', '承办全国围棋联赛。', 'culture'],
	['发展新型电力装备产业集群。', 'industry', '新型电力系统调度更加灵活。', 'ecology'],
	['建成云平台，赋能机械制造。', 'industry', '学校接入云平台。', 'livelihood'],
	['开展“六大行动”优化营商环境。', 'business', '以“六大行动”防治污染。', 'ecology'],
] as const)('does not take %s (%s) and %s (%s) for counterparts', (a, themeA, b, themeB) => {
	expect(compare([[themeA, a]], [[themeB, b]])).toEqual([]);
});

test('does not take a remark in passing for a statement on the matter', () => {
	const common = { 'word:重大项目': 8, 'matter:重大项目': 25 };
	const projects: Said = ['projects', '省市重大项目12个全部开工。'];
	expect(compare([projects], [['projects', '市重大项目完成投资30亿元。']], common)).toHaveLength(1);
	expect(compare([projects], [['government', '跟进重大项目廉洁风险排查。']], common)).toEqual([]);
});

test.each([
	[2, 'counterpart'],
	[12, 'related'],
	[300, undefined],
] as const)('ranks a likeness by how common its words are: %d statements', (count, level) => {
	const a: Said = ['innovation', '成功入选省级人才项目7项。'];
	const b: Said = ['innovation', '完善人才服务，引导企业提高研发强度。'];
	const [pair] = compare([a], [b], { 'word:人才': count, 'matter:人才': count });
	expect(pair?.level).toBe(level);
});

test('makes passages that share an indicator counterparts in other words', () => {
	const read = (report: string, text: string, indicator?: string) =>
		readStatements(
			{ report, passages: [paragraph(text, { id: `${report}#p1`, report })] },
			{
				vocabulary,
				themes: new Map([[`${report}#p1`, { primary: 'economy', secondary: [] }]]),
				...(indicator && { indicators: new Map([[`${report}#p1`, [{ indicator, offset: 0 }]]]) }),
			},
		);
	const rarity = { size: 1000, uses: new Map<string, number>() };
	const [a, b] = ['辖区营收达28亿元。', '全口径收入达30亿元。'] as const;
	expect(compareReports(read('a', a), read('b', b), rarity)).toEqual([]);
	expect(compareReports(read('a', a, 'revenue'), read('b', b, 'revenue'), rarity)[0]?.level).toBe(
		'counterpart',
	);
});

test('finds the same pairs whichever report comes first', () => {
	const rarity = measureRarity(statedReports);
	const [a, b] = statedReports;
	if (!a || !b) throw new Error('Expected two reports');
	const forth = compareReports(a, b, rarity).map((pair) => [pair.a, pair.b, pair.strength]);
	const back = compareReports(b, a, rarity).map((pair) => [pair.b, pair.a, pair.strength]);
	expect(forth.length).toBeGreaterThan(5);
	expect(new Set(back.map(String))).toEqual(new Set(forth.map(String)));
});
