/** Keeps bookmarks on the device, in the form of their file. */
import type { Bookmark } from './bookmark.ts';
import { readBookmarkFile, writeBookmarkFile, type FileReading } from './bookmark-file.ts';

/** The name holds the version of what is kept; sites of one host share their storage. */
export const bookmarksKey = 'duidu.bookmarks.1';

/** Why nothing could be kept: no room, not allowed, or what is there cannot be read. */
export type StorageTrouble = 'full' | 'forbidden' | 'damaged';

export function storedBookmarks(): FileReading | { problem: 'forbidden' } {
	try {
		const text = localStorage.getItem(bookmarksKey);
		return text === null ? { bookmarks: [] } : readBookmarkFile(text);
	} catch {
		return { problem: 'forbidden' };
	}
}

/** Changes what is kept by one step, so that what another tab has kept meanwhile stays. */
export function changeBookmarks(
	change: (kept: readonly Bookmark[]) => readonly Bookmark[],
): StorageTrouble | undefined {
	const kept = storedBookmarks();
	if ('bookmarks' in kept) return keep(change(kept.bookmarks));
	return kept.problem === 'forbidden' ? 'forbidden' : 'damaged';
}

/** What stands there, even if it cannot be read; nothing where the device keeps nothing. */
export function storedText(): string {
	try {
		return localStorage.getItem(bookmarksKey) ?? '';
	} catch {
		return '';
	}
}

/** Also what cannot be read. */
export function forgetBookmarks(): void {
	if (storedText() !== '') localStorage.removeItem(bookmarksKey);
}

function keep(bookmarks: readonly Bookmark[]): StorageTrouble | undefined {
	try {
		if (bookmarks.length === 0) localStorage.removeItem(bookmarksKey);
		else localStorage.setItem(bookmarksKey, writeBookmarkFile(bookmarks));
		return undefined;
	} catch (error) {
		const isFull = error instanceof DOMException && error.name.includes('Quota');
		return isFull ? 'full' : 'forbidden';
	}
}
