import { expect, test } from 'vitest';
import type { Place } from '../../../src/corpus/places.ts';
import { mastheadFacts, ownRows, publishedRows, yearsLine } from '../../../src/site/disclosure.ts';
import { formatDate, readingMinutes } from '../../../src/site/formats.ts';
import { navigation } from '../../../src/site/navigation.ts';
import { indexPlaces } from '../../../src/site/place-index.ts';
import { slices } from '../../../src/site/paging.ts';
import { reportListPage } from '../../../src/site/report-list.ts';
import { sitemapTree } from '../../../src/site/sitemap-tree.ts';
import { context, report } from './support/samples.ts';

const place = (id: string, parent?: string): Place => {
	return { id, name: id, short: id, kind: 'district', aliases: [], ...(parent && { parent }) };
};
const places = indexPlaces([place('a'), place('b', 'a')]);
const reports = [
	report('r1', { place: 'a', reviews: [2024], plans: [2025], published: '2025-01-04' }),
	report('r2', { place: 'b', reviews: [2023], kind: 'feature' }),
	report('r3', { place: 'nowhere' }),
];

test('a row has the facts that are known, and what it can be filtered by', () => {
	const [slice] = slices(reports, 9);
	const page = slice && reportListPage(slice, { places, total: 3, context });
	expect(page?.rows[0]).toMatchObject({
		tags: { place: 'a', years: [2024, 2025], kind: 'government-work-report' },
		facts: ['政府工作报告', '发布 2025年1月4日', '100 字'],
		years: '回顾2024年 计划2025年',
	});
	expect(page?.rows[2]).toMatchObject({
		place: undefined,
		facts: ['政府工作报告', '100 字'],
		years: '',
	});
});

test('one can filter by the places, years and kinds that the list has', () => {
	const [slice] = slices(reports, 9);
	const filters = slice && reportListPage(slice, { places, total: 3, context }).filters;
	expect(filters?.place.map(({ value }) => value)).toEqual(['a', 'b']);
	expect(filters?.year.map(({ value }) => value)).toEqual(['2025', '2024', '2023']);
	expect(filters?.kind.map(({ name }) => name)).toEqual(['政府工作报告', '专题报道']);
});

test('the first page of the list is the list, the others have their number', () => {
	const [slice] = slices(reports, 2);
	const page = slice && reportListPage(slice, { places, total: 3, context });
	expect(page?.pages.map(({ href }) => href)).toEqual(['/reports/', '/reports/page/2/']);
});

test('an entry that the portal left empty is shown as empty', () => {
	const head = {
		title: '',
		metadata: [
			{ label: '文件编号', value: '' },
			{ label: '公开方式', value: '主动公开' },
		],
	};
	expect(publishedRows(head, context.t).map(({ value }) => value)).toEqual(['—', '主动公开']);
});

test('what the site adds names years only where there are some', () => {
	const rows = Object.fromEntries(
		ownRows(report('r'), context.t).map(({ label, value }) => [label, value]),
	);
	expect(rows).toMatchObject({ 年份: '—', 源文件: 'r.txt', 行数与编码: '3 行，utf-8' });
	expect(yearsLine({ reviews: [2023, 2024], plans: [] }, context.t)).toBe('回顾2023、2024年');
});

test('the line below the title leaves out what the source does not say', () => {
	expect(mastheadFacts(report('r'), { title: '', metadata: [] }, context.t)).toEqual([
		'100 字 · 约 1 分钟',
	]);
});

test('dates are read as dates, and a short report takes a minute', () => {
	expect(formatDate('2026-01-08')).toBe('2026年1月8日');
	expect([readingMinutes(0), readingMinutes(3395)]).toEqual([1, 8]);
});

/** The branch of the site map that holds places and reports. */
function reportsBranch(...[found, scope]: Parameters<typeof sitemapTree>) {
	return sitemapTree(found, scope).find(({ href }) => href === '/reports/');
}

test('the site map has every page of the bar', () => {
	const addresses = sitemapTree(reports, { places, most: 9, mostPlaces: 9, context }).map(
		({ href }) => href,
	);
	expect(addresses).toEqual([
		'/',
		...navigation.map(({ path }) => path),
		'/bookmarks/',
		'/accessibility/',
		'/sitemap/',
	]);
});

test('the site map has every place, its parts and reports, each with its source', () => {
	const list = reportsBranch(reports, { places, most: 9, mostPlaces: 9, context });
	const [a, lost] = list?.children ?? [];
	expect(a?.children.map(({ href }) => href)).toEqual(['/reports/r1/', '/places/b/']);
	expect(a?.children[0]?.children[0]?.href).toBe('/reports/r1/source/');
	expect(lost?.href).toBe('/reports/r3/');
});

test('the site map of a large corpus leaves reports to the pages of their places', () => {
	const list = reportsBranch(reports, { places, most: 2, mostPlaces: 9, context });
	expect(list?.children.map(({ href }) => href)).toEqual(['/places/a/']);
	expect(list?.children[0]?.children.map(({ href }) => href)).toEqual(['/places/b/']);
});

test('the site map of many places leads to the parts it has no room for', () => {
	const list = reportsBranch([], { places, most: 9, mostPlaces: 1, context });
	expect(list?.children.map(({ href }) => href)).toEqual(['/places/a/']);
	expect(list?.children[0]?.children).toEqual([
		{ title: '另有 1 个所属地方', href: '/places/a/#parts', children: [] },
	]);
});
