/** The page of bookmarks: what is kept on the device, with notes, files, undo and print. */
import { scripts, sourceScript } from '../../script/scripts.ts';
import type { BookmarkWords } from '../../site/bookmark-words.ts';
import { fillText, part, templatesIn } from '../compare/templates.ts';
import { copyFrom } from '../copy.ts';
import { isSameBookmark, type Bookmark } from './bookmark.ts';
import { writeBookmarkFile } from './bookmark-file.ts';
import { bookmarksText } from './bookmarks-text.ts';
import { checkShown } from './check-shown.ts';
import { readFile, saveFile } from './exchange-files.ts';
import { bookmarksByReport, joinBookmarks } from './join-bookmarks.ts';
import { presentReports } from './present-reports.ts';
import { showPrintedNote, showReport, type ShowSetting } from './show-bookmarks.ts';
import {
	bookmarksKey,
	changeBookmarks,
	forgetBookmarks,
	storedBookmarks,
	storedText,
} from './stored-bookmarks.ts';

/** Around the page's parts; without script only its explanation is there. */
class BookmarkList extends HTMLElement {
	readonly #shown = new WeakMap<Element, Bookmark>();
	/** What 全部移除 has taken away. */
	#cleared: readonly Bookmark[] = [];

	connectedCallback(): void {
		for (const type of ['click', 'input', 'change']) this.addEventListener(type, this);
		addEventListener('storage', this);
		this.#show();
	}

	disconnectedCallback(): void {
		removeEventListener('storage', this);
	}

	handleEvent(event: Event): void {
		const { target, type } = event;
		if (event instanceof StorageEvent) this.#follow(event);
		else if (target instanceof HTMLTextAreaElement) this.#note(target);
		else if (target instanceof HTMLInputElement && type === 'change') void this.#import(target);
		else if (target instanceof Element && type === 'click') this.#press(target);
	}

	/** Another tab has changed what is kept; a note that is being written is not taken away. */
	#follow({ key }: StorageEvent): void {
		const isWriting = this.querySelector('textarea:focus') !== null;
		if (key === bookmarksKey && !isWriting) this.#show();
	}

	/** A button bears the name of what it does. */
	#press(target: Element): void {
		const button = target.closest('button');
		const acts: Record<string, (button: HTMLElement) => void> = {
			export: () => this.#export(),
			import: () => this.querySelector('input')?.click(),
			copy: (pressed) => void copyFrom(pressed, this.#text(), this.#words.copied),
			print: () => print(),
			clear: () => this.#clear(),
			restore: () => this.#restore(),
			drop: (pressed) => this.#drop(pressed),
		};
		if (button) acts[button.dataset['act'] ?? '']?.(button);
	}

	get #words(): BookmarkWords {
		return JSON.parse(part(this, 'words').textContent) as BookmarkWords; // Written by the page.
	}

	get #setting(): ShowSetting {
		return {
			script: scripts.find((script) => script === this.dataset['script']) ?? sourceScript,
			root: new URL(this.dataset['url'] ?? '', document.baseURI),
			words: this.#words,
			make: templatesIn(this),
		};
	}

	get #bookmarks(): readonly Bookmark[] {
		const kept = storedBookmarks();
		return 'bookmarks' in kept ? kept.bookmarks : [];
	}

	#show(): void {
		const kept = storedBookmarks();
		const setting = this.#setting;
		const present = presentReports(new URL(this.dataset['src'] ?? '', document.baseURI));
		const groups = bookmarksByReport(this.#bookmarks).values();
		const reports = Array.from(groups, (group) => showReport(group, setting));
		for (const { bookmark, item } of reports.flatMap(({ shown }) => shown))
			this.#shown.set(item, bookmark);
		part(this, 'reports').replaceChildren(...reports.map(({ section }) => section));
		this.#count();
		if ('problem' in kept)
			this.#say(setting.words.troubles[kept.problem === 'forbidden' ? 'forbidden' : 'damaged']);
		for (const report of reports) void checkShown(report, present, setting);
	}

	/** How many there are, and what can be done with them. */
	#count(): void {
		const bookmarks = this.#bookmarks;
		const reports = bookmarksByReport(bookmarks).size;
		part(this, 'count').textContent =
			bookmarks.length > 0
				? fillText(this.#words.count, { n: bookmarks.length, reports })
				: this.#words.none;
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-needs]'))
			button.disabled = button.dataset['needs'] === 'text' ? storedText() === '' : reports === 0;
	}

	#note(field: HTMLTextAreaElement): void {
		const item = field.closest('li');
		const bookmark = item && this.#shown.get(item);
		if (!item || !bookmark) return;
		const noted = { ...bookmark, note: field.value };
		const isKept = this.#change((kept) =>
			kept.map((other) => (isSameBookmark(other, bookmark) ? noted : other)),
		);
		if (!isKept) return;
		this.#shown.set(item, noted);
		showPrintedNote(item, noted.note, this.#words);
	}

	/** In the place of what is removed stands the way back. */
	#drop(button: HTMLElement): void {
		const item = button.closest('li');
		const bookmark = item && this.#shown.get(item);
		if (!item || !bookmark) return;
		if (!this.#change((kept) => kept.filter((other) => !isSameBookmark(other, bookmark)))) return;
		const line = this.#setting.make('dropped');
		const words = part(line, 'dropped');
		words.textContent = fillText(words.textContent, { label: part(item, 'link').textContent });
		const undo = part(line, 'undo');
		undo.addEventListener('click', () => {
			if (!this.#change((kept) => joinBookmarks(kept, [bookmark]).bookmarks)) return;
			line.replaceWith(item);
			button.focus();
		});
		item.replaceWith(line);
		undo.focus();
	}

	#clear(): void {
		this.#cleared = this.#bookmarks;
		forgetBookmarks();
		this.#show();
		const n = this.#cleared.length;
		this.#say(n > 0 ? fillText(this.#words.cleared, { n }) : '');
		part(this, 'restore').hidden = n === 0;
		if (n > 0) part(this, 'restore').focus();
	}

	#restore(): void {
		if (!this.#change((kept) => joinBookmarks(kept, this.#cleared).bookmarks)) return;
		this.#say('');
		this.#show();
	}

	/** What cannot be read is given out as it stands. */
	#export(): void {
		const kept = storedBookmarks();
		saveFile('bookmarks' in kept ? writeBookmarkFile(kept.bookmarks, '\t') : storedText());
	}

	async #import(field: HTMLInputElement): Promise<void> {
		const [file] = field.files ?? [];
		if (!file) return;
		const reading = await readFile(file);
		// The same file can be chosen again.
		field.value = '';
		if ('problem' in reading) {
			const { problem, ...values } = reading;
			this.#say(fillText(this.#words.file[problem], values));
			return;
		}
		const { added, changed } = joinBookmarks(this.#bookmarks, reading.bookmarks);
		const join = (kept: readonly Bookmark[]) => joinBookmarks(kept, reading.bookmarks).bookmarks;
		if (!this.#change(join)) return;
		this.#show();
		const total = reading.bookmarks.length;
		this.#say(fillText(this.#words.imported, { total, added, changed }));
	}

	#text(): string {
		const { script, root, words } = this.#setting;
		return bookmarksText(this.#bookmarks, {
			script,
			root: root.href,
			passage: (n) => fillText(words.passage, { n }),
			note: (note) => fillText(words.note, { note }),
		});
	}

	/** False where the device does not keep it, which is said. */
	#change(change: Parameters<typeof changeBookmarks>[0]): boolean {
		const trouble = changeBookmarks(change);
		this.#say(trouble ? this.#words.troubles[trouble] : '');
		this.#count();
		return trouble === undefined;
	}

	#say(text: string): void {
		part(this, 'status').textContent = text;
		part(this, 'restore').hidden = true;
	}
}

customElements.define('bookmark-list', BookmarkList);
