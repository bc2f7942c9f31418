/** Shows beside each passage of a report that it is marked; its tools follow by their styles. */
import { toolsDataOf } from '../passage-parts.ts';
import { bookmarksKey, storedBookmarks } from './stored-bookmarks.ts';

export function showMarks(): void {
	const kept = storedBookmarks();
	const marked = new Set('bookmarks' in kept ? kept.bookmarks.map(({ passage }) => passage) : []);
	for (const passage of document.querySelectorAll<HTMLElement>('passage-list [data-passage]')) {
		const isMarked = marked.has(passage.dataset['passage'] ?? '');
		if (isMarked !== passage.hasAttribute('data-bookmarked')) show(passage, isMarked);
	}
}

// What is marked in another tab, or on the page of bookmarks, shows here too.
addEventListener('pageshow', showMarks);
addEventListener('storage', ({ key }) => {
	if (key === bookmarksKey || key === null) showMarks();
});

function show(passage: HTMLElement, isMarked: boolean): void {
	passage.toggleAttribute('data-bookmarked', isMarked);
	if (isMarked) passage.querySelector('.number')?.after(ribbon(passage));
	else passage.querySelector('.ribbon')?.remove();
}

/** A small ribbon in the margin; those who listen hear 已加书签. */
function ribbon(passage: Element): HTMLElement {
	const mark = document.createElement('span');
	mark.className = 'ribbon';
	mark.role = 'img';
	mark.ariaLabel = mark.title = toolsDataOf(passage)?.bookmarked ?? '';
	return mark;
}
