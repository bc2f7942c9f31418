import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from '../../../../src/browser/bookmarks/bookmark.ts';
import {
	readBookmarkFile,
	writeBookmarkFile,
} from '../../../../src/browser/bookmarks/bookmark-file.ts';
import { bookmark } from './sample.ts';

const fileOf = (...bookmarks: unknown[]): string =>
	JSON.stringify({ format: 'duidu-bookmarks', version: 1, bookmarks });

test('a file gives back the bookmarks that were written to it', () => {
	const bookmarks = [bookmark({ note: '<b>"笔记"</b>\n第二行' }), bookmark({ passage: 'x#p1' })];
	expect(readBookmarkFile(writeBookmarkFile(bookmarks, '\t'))).toEqual({ bookmarks });
});

test('any note and quote comes back as it was', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (note, quote) => {
			const bookmarks = [bookmark({ note, quotes: { hant: quote } })];
			expect(readBookmarkFile(writeBookmarkFile(bookmarks))).toEqual({ bookmarks });
		}),
	);
});

test('a byte-order mark before the file is no trouble', () => {
	expect(readBookmarkFile(`\uFEFF${fileOf(bookmark())}`)).toEqual({ bookmarks: [bookmark()] });
});

test.each([
	['{"format":\n  "duidu", oops}', 2, 12],
	['{"format":\n  "duidu-book', 2, 3],
	['', 1, 1],
])('%j cannot be read from line %d, character %d', (text, line, column) => {
	expect(readBookmarkFile(text)).toEqual({ problem: 'syntax', line, column });
});

test.each(['null', '[]', '"x"', '{"format":"other"}', '{"format":"duidu-bookmarks","version":1}'])(
	'%s is no file of bookmarks',
	(text) => {
		expect(readBookmarkFile(text)).toEqual({ problem: 'format' });
	},
);

test('a file of another version is not guessed at', () => {
	expect(readBookmarkFile('{"format":"duidu-bookmarks","version":2,"bookmarks":[]}')).toEqual({
		problem: 'version',
		version: '2',
	});
});

test.each([
	['passage', { passage: '../evil#p1' }],
	['passage', { passage: 'https://example.org/#p1' }],
	['passage', { passage: 'jintan-2024#p0' }],
	['quotes', { quotes: {} }],
	['quotes', { quotes: { hans: 12 } }],
	['note', { note: null }],
	['added', { added: '昨天' }],
	['added', { added: '2026-13-41T00:00:00Z' }],
])('a file with a wrong %s says in which bookmark: %j', (field, wrong) => {
	const text = fileOf(bookmark(), { ...bookmark(), ...wrong });
	expect(readBookmarkFile(text)).toEqual({ problem: 'field', n: 2, field });
});

test('what a bookmark does not have is left behind', () => {
	const text = fileOf({ ...bookmark(), href: 'javascript:alert(1)' });
	expect(readBookmarkFile(text)).toEqual({ bookmarks: [bookmark()] });
});

test('a passage is a report and a number, and nothing else', () => {
	expect(passageOf('jintan-2024#p12')).toEqual({ report: 'jintan-2024', number: 12 });
	expect(passageOf('jintan-2024#h1')).toBeUndefined();
	expect(passageOf('jintan-2024/source#p12')).toBeUndefined();
});
