import { expect, test } from 'vitest';
import { packStatements } from '../../../../src/analysis/counterparts/packed.ts';
import { measureRarity } from '../../../../src/analysis/counterparts/rarity.ts';
import { alignColumns } from '../../../../src/browser/compare/align-columns.ts';
import type { ComparedFigure, ComparedReport } from '../../../../src/site/compare/contract.ts';
import { state } from '../../analysis/counterparts/support.ts';

type Said = Parameters<typeof state>[1];

function compared(id: string, said: Said[], figures: ComparedFigure[] = []): ComparedReport {
	const stated = state(id, ...said);
	return {
		id,
		title: id,
		label: id,
		place: id,
		years: '',
		source: '',
		url: `reports/${id}/`,
		passages: said.map(([section, text], index) => ({ number: index + 1, section, text })),
		figures,
		partners: [],
		packed: packStatements(stated, { ...measureRarity([stated]), size: 1000 }),
	};
}

const schools: Said = ['livelihood', '新增学位1200个，启用新校2所。'];
const otherSchools: Said = ['livelihood', '教育强区行动启动，新增学位9810个。'];
const canteen: Said = ['livelihood', '居家养老服务更加便捷。'];

test('counterparts stand level, what has none stands below', () => {
	const { sections, aligned } = alignColumns(
		[compared('a', [canteen, schools]), compared('b', [otherSchools])],
		['livelihood'],
	);
	const [{ level, rest } = { level: [], rest: [] }] = sections;
	expect(level.map((row) => row.map((passage) => passage?.number))).toEqual([[2, 1]]);
	expect(rest.map((column) => column.map(({ number }) => number))).toEqual([[1], []]);
	expect(aligned).toEqual([1, 1]);
});

test('every passage stands once, whatever sections come first', () => {
	const reports = [compared('a', [canteen, schools]), compared('b', [otherSchools, canteen])];
	const { sections } = alignColumns(reports, ['land', 'livelihood']);
	const inColumn = (column: number) =>
		sections.flatMap(({ level, rest }) => [
			...level.flatMap((row) => row[column] ?? []),
			...(rest[column] ?? []),
		]);
	reports.forEach(({ passages }, column) => {
		const numbers = inColumn(column).map(({ number }) => number);
		expect(numbers.toSorted()).toEqual(passages.map(({ number }) => number));
	});
});

test('a figure that one report alone states is in no row', () => {
	const stock = { indicator: 'stock', name: '高企', theme: 'innovation' };
	const gdp = { indicator: 'gdp', name: '总产值', theme: 'innovation' };
	const { sections } = alignColumns(
		[compared('a', [], [stock, gdp]), compared('b', [], [stock])],
		['innovation'],
	);
	expect(sections[0]?.figures).toEqual([
		{ indicator: 'stock', name: '高企', cells: [stock, stock] },
	]);
});

test('a counterpart under another theme is named, and the passages stay in their sections', () => {
	const start: Said = ['projects', '8个项目实现“拿地即开工”。'];
	const otherStart: Said = ['business', '推行“拿地即开工”，3个项目受益。'];
	const { sections, elsewhere } = alignColumns(
		[compared('a', [start]), compared('b', [otherStart])],
		['projects', 'business'],
	);
	expect(sections.map(({ level }) => level)).toEqual([[], []]);
	expect(elsewhere.get('a#p1')).toEqual([{ column: 1, number: 1 }]);
	expect(elsewhere.get('b#p1')).toEqual([{ column: 0, number: 1 }]);
});

test('a passage with a counterpart beside it is not led to a second one of the same report', () => {
	const { elsewhere } = alignColumns(
		[compared('a', [schools]), compared('b', [otherSchools, ['city', '新增学位300个。']])],
		['livelihood', 'city'],
	);
	expect(elsewhere.has('a#p1')).toBe(false);
});
