import { expect, test } from 'vitest';
import {
	bookmarksByReport,
	joinBookmarks,
} from '../../../../src/browser/bookmarks/join-bookmarks.ts';
import { bookmark } from './sample.ts';

test('what is not there is added', () => {
	const other = bookmark({ passage: 'jintan-2024#p3' });
	expect(joinBookmarks([bookmark()], [other])).toEqual({
		bookmarks: [bookmark(), other],
		added: 1,
		changed: 0,
	});
});

test('the same file joined twice changes nothing more', () => {
	const kept = [bookmark({ note: '甲' })];
	const file = [bookmark({ note: '乙' }), bookmark({ passage: 'x#p1' })];
	const once = joinBookmarks(kept, file);
	expect(joinBookmarks(once.bookmarks, file)).toEqual({ ...once, added: 0, changed: 0 });
});

test('of two notes both are kept, and of two days the earlier', () => {
	const kept = bookmark({ note: '甲', added: '2026-02-01T00:00:00.000Z' });
	const { bookmarks, changed } = joinBookmarks([kept], [bookmark({ note: '乙' })]);
	expect(bookmarks).toEqual([bookmark({ note: '甲\n乙' })]);
	expect(changed).toBe(1);
});

test('a passage marked in both scripts is one bookmark with both quotes', () => {
	const hant = bookmark({ quotes: { hant: '項目引建提質增效。' } });
	const { bookmarks } = joinBookmarks([bookmark()], [hant]);
	expect(bookmarks).toEqual([bookmark({ quotes: { ...bookmark().quotes, ...hant.quotes } })]);
});

test('a passage that read differently stays beside the one that is kept', () => {
	const earlier = bookmark({ quotes: { hans: '从前的文字。' } });
	expect(joinBookmarks([bookmark()], [earlier]).bookmarks).toEqual([bookmark(), earlier]);
});

test('a file may mark one passage twice', () => {
	expect(joinBookmarks([], [bookmark(), bookmark({ note: '甲' })])).toEqual({
		bookmarks: [bookmark({ note: '甲' })],
		added: 1,
		changed: 0,
	});
});

test('bookmarks stand in the order of their report, the report marked last first', () => {
	const of = (passage: string, day: string) =>
		bookmark({ passage, added: `2026-01-${day}T00:00:00.000Z` });
	const groups = bookmarksByReport([of('a-1#p10', '01'), of('b-1#p1', '02'), of('a-1#p9', '03')]);
	const passages = Array.from(groups.values(), (group) => group.map(({ passage }) => passage));
	expect(passages).toEqual([['a-1#p9', 'a-1#p10'], ['b-1#p1']]);
});
