import { expect, test } from 'vitest';
import { quoteScript, stateOf } from '../../../../src/browser/bookmarks/check-bookmark.ts';
import { bookmarksText } from '../../../../src/browser/bookmarks/bookmarks-text.ts';
import { bookmark } from './sample.ts';

const marked = bookmark({ quotes: { hans: '一句话。' } });
const report = (...texts: string[]) => ({
	title: '',
	years: '',
	place: '',
	passages: texts.map((text, at) => ({ number: at + 12, text })),
});

test.each([
	['the same', ['一句话。'], { state: 'same' }],
	['the same but for white space', ['一句\t话。'], { state: 'same' }],
	['changed', ['一句新话。'], { state: 'changed', now: '一句新话。' }],
	['moved', ['新的一段。', '一句话。'], { state: 'moved', number: 13 }],
	['gone', [], { state: 'gone' }],
])('a passage is %s', (_, texts, state) => {
	expect(stateOf(marked, report(...texts), 'hans')).toEqual(state);
});

test('a passage is compared in the script of the page, where it was marked in it', () => {
	expect(quoteScript(bookmark({ quotes: { hans: '说', hant: '說' } }), 'hant')).toBe('hant');
	expect(quoteScript(bookmark({ quotes: { hans: '说' } }), 'hant')).toBe('hans');
});

test('bookmarks as a text name the report once, then each passage with its note and address', () => {
	const text = bookmarksText(
		[marked, bookmark({ passage: 'jintan-2024#p3', quotes: { hans: '三。' }, note: '想一想' })],
		{
			script: 'hans',
			root: 'https://example.org/duidu/',
			passage: (n) => `第${n}段`,
			note: (note) => `笔记：${note}`,
		},
	);
	expect(text).toBe(`金坛区 政府工作报告（摘要） 回顾2024年 计划2025年

第3段
三。
笔记：想一想
https://example.org/duidu/reports/jintan-2024/#p3

第12段
一句话。
https://example.org/duidu/reports/jintan-2024/#p12`);
});
