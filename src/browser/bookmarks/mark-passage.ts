/** Marks a passage and keeps it on the device; pressed again, takes the mark away, and gives it back. */
import type { PassageToolsData } from '../../site/passage-tools.ts';
import { textOf, toolsDataOf } from '../passage-parts.ts';
import type { Bookmark } from './bookmark.ts';
import { joinBookmarks } from './join-bookmarks.ts';
import { showMarks } from './show-marks.ts';
import { changeBookmarks } from './stored-bookmarks.ts';

/** What could not be kept is said on the button, in the words of its own attributes. */
export function press(button: HTMLElement): void {
	const passage = button.closest<HTMLElement>('[data-passage]');
	const tools = passage && toolsDataOf(passage);
	if (!passage || !tools) return;
	const trouble = changeBookmarks((kept) =>
		passage.hasAttribute('data-bookmarked')
			? withoutPassage(kept, passage, button)
			: joinBookmarks(kept, [...takenAway(button), bookmarkOf(passage, tools)]).bookmarks,
	);
	if (trouble) button.textContent = button.dataset[trouble] ?? '';
	else showMarks();
}

function bookmarkOf(passage: HTMLElement, tools: PassageToolsData): Bookmark {
	const { title, place, years, script } = tools;
	return {
		passage: passage.dataset['passage'] ?? '',
		title,
		place,
		years,
		quotes: { [script]: textOf(passage) },
		note: '',
		added: new Date().toISOString(),
	};
}

/** The button remembers what it takes away: there may be a note in it. */
function withoutPassage(
	kept: readonly Bookmark[],
	passage: HTMLElement,
	button: HTMLElement,
): Bookmark[] {
	const { yes = [], no = [] } = Object.groupBy(kept, (bookmark) =>
		bookmark.passage === passage.dataset['passage'] ? 'yes' : 'no',
	);
	button.dataset['removed'] = JSON.stringify(yes);
	return no;
}

function takenAway(button: HTMLElement): Bookmark[] {
	return JSON.parse(button.dataset['removed'] ?? '[]') as Bookmark[]; // Written above.
}
