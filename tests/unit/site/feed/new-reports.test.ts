import { expect, test } from 'vitest';
import type { Report } from '../../../../src/corpus/contract.ts';
import type { Place } from '../../../../src/corpus/places.ts';
import { permanentId } from '../../../../src/site/feed/atom.ts';
import { newReportsFeed, newsDay, reportsBelow } from '../../../../src/site/feed/new-reports.ts';
import { indexPlaces } from '../../../../src/site/place-index.ts';
import { pathInScript } from '../../../../src/site/routes.ts';
import { translateInto } from '../../../../src/site/translate.ts';
import { context, report } from '../support/samples.ts';

const city: Place = { id: 'city', name: '山市', short: '山市', kind: 'city', aliases: [] };
const district: Place = {
	...city,
	id: 'd',
	name: '水区',
	short: '水区',
	kind: 'district',
	parent: 'city',
};
const places = indexPlaces([city, district]);

const feedOf = (reports: readonly Report[], said: Partial<typeof context> = {}) =>
	newReportsFeed({ reports, places }, { ...context, ...said });
const all = (feed: string, name: string) =>
	Array.from(feed.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs')), ([, text]) => text);

test('the report published last comes first, and dates the feed', () => {
	const feed = feedOf([
		report('a', { published: '2025-01-04' }),
		report('b', { published: '2026-01-28' }),
	]);
	expect(all(feed, 'title').slice(1)).toEqual(['报告b', '报告a']);
	expect(all(feed, 'updated')).toEqual([
		'2026-01-28T00:00:00+08:00',
		'2026-01-28T00:00:00+08:00',
		'2025-01-04T00:00:00+08:00',
	]);
});

test('a report without a date counts from its years, and is not said to be published', () => {
	expect(newsDay(report('a', { reviews: [2023] }))).toBe('2024-01-01');
	expect(newsDay(report('a', { reviews: [2024], plans: [2025] }))).toBe('2025-01-01');
	expect(newsDay(report('a', { reviews: [2024], published: '2025-03-02' }))).toBe('2025-03-02');
	const feed = feedOf([report('a', { reviews: [2023] })]);
	expect(feed).not.toContain('<published>');
	expect(feed).toContain('发布日期不明');
});

test('a feed holds fifty reports, however many there are', () => {
	const reports = Array.from({ length: 60 }, (_, index) => {
		return report(`r${index}`, { published: `20${String(10 + index)}-01-01` });
	});
	const ids = all(feedOf(reports), 'id');
	expect(ids).toHaveLength(51);
	expect(new Set(ids).size).toBe(51);
});

test('an entry keeps its id when its text, its date or the address of the site change', () => {
	const [, before] = all(feedOf([report('a', { published: '2025-01-04' })]), 'id');
	const address = (path: string) => `https://a.example${path}`;
	const changed = report('a', { title: '改', published: '2026-01-04' });
	expect(all(feedOf([changed], { address }), 'id')[1]).toBe(before);
	expect(all(feedOf([report('b')]), 'id')[1]).not.toBe(before);
	expect(permanentId('/reports/a/')).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	);
});

test('links lead from the feed to the page, and are whole where the address is known', () => {
	const hant = {
		script: 'hant' as const,
		href: (path: string) => pathInScript(path, 'hant'),
		t: translateInto('hant'),
	};
	expect(feedOf([report('a')])).toContain('href="./reports/a/"');
	expect(feedOf([report('a')], hant)).toContain('href="../hant/reports/a/"');
	expect(newReportsFeed({ reports: [report('a')], places, place: city }, context)).toContain(
		'href="../../reports/a/"',
	);
	const address = (path: string) => `https://a.example/b${path}`;
	expect(feedOf([report('a')], { address })).toContain('href="https://a.example/b/reports/a/"');
});

test('the feed of a place has the reports of its parts, not of what lies above', () => {
	const reports = new Map([
		['city', [report('a')]],
		['d', [report('b')]],
	]);
	expect(reportsBelow(city, { reports, places }).map(({ id }) => id)).toEqual(['a', 'b']);
	expect(reportsBelow(district, { reports, places }).map(({ id }) => id)).toEqual(['b']);
});

test('a title with markup stays a title', () => {
	const feed = feedOf([report('a', { title: ']]></title><script>alert(1)</script>&\u0007' })]);
	expect(feed).toContain(
		'<title>]]&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\ufffd</title>',
	);
});
