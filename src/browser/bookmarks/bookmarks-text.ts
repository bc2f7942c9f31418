/** Bookmarks as a text to paste: each report, its passages with their notes and addresses. */
import { bookmarkPath, passageOf, type Bookmark } from './bookmark.ts';
import { quoteScript } from './check-bookmark.ts';
import { bookmarksByReport } from './join-bookmarks.ts';
import type { Script } from '../../script/scripts.ts';

export interface TextSetting {
	script: Script;
	/** Address of the root of the page's script. */
	root: string;
	/** 第{n}段 */
	passage: (n: number) => string;
	/** 笔记：{note} */
	note: (note: string) => string;
}

export function bookmarksText(bookmarks: readonly Bookmark[], setting: TextSetting): string {
	const reports = bookmarksByReport(bookmarks).values();
	return Array.from(reports, (group) => reportText(group, setting)).join('\n\n');
}

function reportText(group: readonly Bookmark[], setting: TextSetting): string {
	const head = group[0] && reportLine(group[0]);
	return [head, ...group.map((bookmark) => passageText(bookmark, setting))].join('\n\n');
}

/** 金坛区 政府工作报告（摘要） 回顾2024年 计划2025年 */
export function reportLine({ place, title, years }: Bookmark): string {
	return [place, title, years].filter((part) => part !== '').join(' ');
}

function passageText(bookmark: Bookmark, { script, root, passage, note }: TextSetting): string {
	const number = passageOf(bookmark.passage)?.number ?? 0;
	return [
		passage(number),
		bookmark.quotes[quoteScript(bookmark, script)] ?? '',
		...(bookmark.note ? [note(bookmark.note)] : []),
		new URL(bookmarkPath(bookmark), root).href,
	].join('\n');
}
