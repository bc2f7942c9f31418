/** Bookmarks as a file: given to the reader, and taken from one. */
import { readerDate } from '../reader-date.ts';
import { readBookmarkFile, type FileReading } from './bookmark-file.ts';

/** Far above what a browser keeps for a site. */
const largest = 10 * 1024 * 1024;

/** Saves `duidu-bookmarks-2026-01-28.json`. */
export function saveFile(text: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const download = `duidu-bookmarks-${readerDate()}.json`;
	Object.assign(document.createElement('a'), { href, download }).click();
	// The browser has begun to read it by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

export async function readFile(
	file: File,
): Promise<FileReading | { problem: 'large' | 'unreadable' }> {
	if (file.size > largest) return { problem: 'large' };
	const text = await file.text().catch(() => undefined);
	return text === undefined ? { problem: 'unreadable' } : readBookmarkFile(text);
}
