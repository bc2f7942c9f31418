import type { Bookmark } from '../../../../src/browser/bookmarks/bookmark.ts';

/** A bookmark, with what a test says otherwise. */
export function bookmark(given: Partial<Bookmark> = {}): Bookmark {
	return {
		passage: 'jintan-2024#p12',
		title: '政府工作报告（摘要）',
		place: '金坛区',
		years: '回顾2024年 计划2025年',
		quotes: { hans: '项目引建提质增效。' },
		note: '',
		added: '2026-01-28T09:30:00.000Z',
		...given,
	};
}
