/** Where the reader is: the passage at the top of the window, below the bar. */

/** The first passage that is not above the window, where the reader has left the top of the page. */
export function firstPassageInView(): Element | undefined {
	if (scrollY < innerHeight / 2) return undefined;
	const bar = Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
	return Array.from(document.querySelectorAll('[data-passage]')).find(
		(passage) => passage.getBoundingClientRect().bottom > bar + 8,
	);
}

/** Changes how the page looks and keeps that passage where it was. */
export function keepPlace(change: () => void): void {
	const passage = firstPassageInView();
	const top = passage?.getBoundingClientRect().top ?? 0;
	change();
	if (!passage) return;
	scrollBy({ top: passage.getBoundingClientRect().top - top, behavior: 'instant' });
}
