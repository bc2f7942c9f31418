/** Bookmarks as the page lists them: texts are set as texts, addresses are made from ids. */
import { scriptTable, type Script } from '../../script/scripts.ts';
import type { BookmarkWords } from '../../site/bookmark-words.ts';
import { fillText, part, type Make } from '../compare/templates.ts';
import { readerDate } from '../reader-date.ts';
import { bookmarkPath, passageOf, type Bookmark } from './bookmark.ts';
import { quoteScript } from './check-bookmark.ts';

export interface ShowSetting {
	script: Script;
	/** Address of the root of the page's script. */
	root: URL;
	words: BookmarkWords;
	make: Make;
}

/** A bookmark and the item that shows it. */
export interface ShownBookmark {
	bookmark: Bookmark;
	item: HTMLElement;
}

export interface ShownReport {
	section: HTMLElement;
	shown: ShownBookmark[];
}

/** The bookmarks of one report, in its order. */
export function showReport(group: readonly Bookmark[], setting: ShowSetting): ShownReport {
	const section = setting.make('report');
	const shown = group.map((bookmark) => ({ bookmark, item: showBookmark(bookmark, setting) }));
	part(section, 'items').append(...shown.map(({ item }) => item));
	const [first] = group;
	if (first) {
		const href = addressOf(first, setting).replace(/#.*/, '');
		part(section, 'title').setAttribute('href', href);
		nameReport(section, first, quoteScript(first, setting.script));
	}
	return { section, shown };
}

/** Title, place and years in a script. */
export function nameReport(
	section: HTMLElement,
	{ title, place, years }: Pick<Bookmark, 'title' | 'place' | 'years'>,
	script: Script,
): void {
	const values = { title, place, years };
	for (const [name, value] of Object.entries(values)) setText(part(section, name), value, script);
}

export function showBookmark(
	bookmark: Bookmark,
	{ words, make, ...setting }: ShowSetting,
): HTMLElement {
	const item = make('item');
	const n = passageOf(bookmark.passage)?.number ?? 0;
	const label = fillText(words.passage, { n });
	const link = part(item, 'link');
	link.textContent = label;
	link.setAttribute('href', addressOf(bookmark, setting));
	const added = part(item, 'added');
	added.textContent = fillText(added.textContent, { date: readerDate(new Date(bookmark.added)) });
	const script = quoteScript(bookmark, setting.script);
	setText(part(item, 'quote'), bookmark.quotes[script] ?? '', script);
	const note = part(item, 'note') as HTMLTextAreaElement; // The template's.
	note.value = bookmark.note;
	note.ariaLabel = `${label} ${note.ariaLabel ?? ''}`;
	const remove = part(item, 'remove');
	remove.ariaLabel = `${remove.textContent.trim()} ${label}`;
	showPrintedNote(item, bookmark.note, words);
	return item;
}

/** A field prints no more than it shows, so the note is there once more for paper. */
export function showPrintedNote(item: HTMLElement, note: string, words: BookmarkWords): void {
	part(item, 'printed').textContent = note === '' ? '' : fillText(words.note, { note });
}

export function setText(element: HTMLElement, text: string, script: Script): void {
	element.textContent = text;
	element.lang = scriptTable[script].lang;
}

function addressOf(bookmark: Bookmark, { root }: Pick<ShowSetting, 'root'>): string {
	return new URL(bookmarkPath(bookmark), root).href;
}
