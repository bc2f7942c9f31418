/** Joins what a file brings to what the device keeps: nothing of either is lost. */
import { isSameBookmark, passageOf, type Bookmark } from './bookmark.ts';

export interface JoinedBookmarks {
	bookmarks: Bookmark[];
	/** Bookmarks that were not there. */
	added: number;
	/** Bookmarks that were there, and now say more. */
	changed: number;
}

/** A passage that is marked in other words stays beside the one that was there. */
export function joinBookmarks(
	kept: readonly Bookmark[],
	more: readonly Bookmark[],
): JoinedBookmarks {
	const joined: JoinedBookmarks = { bookmarks: [...kept], added: 0, changed: 0 };
	const changed = new Set<number>();
	for (const bookmark of more) {
		const at = joined.bookmarks.findIndex((other) => isSameBookmark(other, bookmark));
		const other = joined.bookmarks[at];
		if (!other) {
			joined.bookmarks.push(bookmark);
			joined.added += 1;
			continue;
		}
		const both = joinTwo(other, bookmark);
		joined.bookmarks[at] = both;
		if (at < kept.length && saysMore(both, other)) changed.add(at);
	}
	return { ...joined, changed: changed.size };
}

/** What was there comes first; the day is the earlier. */
function joinTwo(kept: Bookmark, other: Bookmark): Bookmark {
	return {
		...kept,
		quotes: { ...kept.quotes, ...other.quotes },
		note: joinNotes(kept.note, other.note),
		added: Date.parse(other.added) < Date.parse(kept.added) ? other.added : kept.added,
	};
}

function saysMore(both: Bookmark, { note, quotes }: Bookmark): boolean {
	return both.note !== note || Object.keys(both.quotes).length > Object.keys(quotes).length;
}

/** Both, one below the other, unless one holds the other. */
function joinNotes(note: string, other: string): string {
	if (note.includes(other)) return note;
	return other.includes(note) ? other : `${note}\n${other}`;
}

/** The bookmarks of each report in the report's order; the report that was marked last comes first. */
export function bookmarksByReport(bookmarks: readonly Bookmark[]): Map<string, Bookmark[]> {
	const newest = bookmarks.toSorted((a, b) => Date.parse(b.added) - Date.parse(a.added));
	const groups = Map.groupBy(newest, ({ passage }) => passageOf(passage)?.report ?? '');
	for (const group of groups.values()) group.sort((a, b) => numberOf(a) - numberOf(b));
	return groups;
}

function numberOf({ passage }: Bookmark): number {
	return passageOf(passage)?.number ?? 0;
}
