/** What the keys of a page do; the list that readers see is in KeysDialog.astro. */
import { press as showKeys } from './keys-dialog.ts';

const actions: Record<string, () => void> = {
	'?': showKeys,
	j: () => step(1),
	k: () => step(-1),
	s: switchScript,
	p: openPrint,
};

export function act(key: string): void {
	actions[key]?.();
}

/** Moves to the next or the previous passage: the focus goes with it, so that its tools are near. */
function step(by: 1 | -1): void {
	const passages = Array.from(document.querySelectorAll<HTMLElement>('main [data-passage]')).filter(
		(passage) => passage.checkVisibility(),
	);
	const here = passages.findIndex((passage) => passage.contains(document.activeElement));
	const next = isInWindow(passages[here]) ? passages[here + by] : nearest(passages, by);
	if (next) focusOn(next);
}

/** A reader who scrolled away from the focus reads on where the window is. */
function isInWindow(passage: HTMLElement | undefined): boolean {
	if (!passage) return false;
	const { top, bottom } = passage.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

/** Without a passage in focus: the first in the window, or the last above it, if there is one. */
function nearest(passages: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
	const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
	const first = passages.findIndex((passage) => passage.getBoundingClientRect().top >= bar);
	return by === 1 ? passages[first] : passages[(first === -1 ? passages.length : first) - 1];
}

function focusOn(passage: HTMLElement): void {
	const number = passage.querySelector<HTMLElement>(
		':scope > .number, :scope .row-tools > .number',
	);
	const target = number ?? passage;
	if (!number) passage.tabIndex = -1;
	target.focus({ preventScroll: true });
	passage.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** By its link, which keeps the place; from the last script to the first. */
function switchScript(): void {
	const links = Array.from(document.querySelectorAll<HTMLElement>('script-switch a'));
	const current = links.findIndex((link) => link.hasAttribute('aria-current'));
	links[(current + 1) % links.length]?.click();
}

/** The choice of layouts where the page has one, else the browser's own dialog. */
function openPrint(): void {
	const panel = document.querySelector('print-choice')?.closest('details');
	if (!panel) {
		print();
		return;
	}
	panel.open = true;
	panel.querySelector('summary')?.focus();
	panel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
