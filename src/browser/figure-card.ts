/** Shows what is known of a figure beside it; without script its link leads to the list below the text. */

/** `link` leads to the figure's entry in the list; the card is there, empty, beside the list. */
export function press(link: HTMLElement): void {
	if (!(link instanceof HTMLAnchorElement)) return;
	const card = document.querySelector<HTMLElement>('figure-list > [popover]');
	const entry = document.getElementById(link.hash.slice(1));
	if (!card?.showPopover || !entry) {
		location.assign(link.href);
		return;
	}
	card.replaceChildren(...Array.from(entry.children, (child) => child.cloneNode(true)));
	card.showPopover();
	place(card, link);
	card.focus({ preventScroll: true });
}

const gap = 6;

/** Below the link, within the window from side to side. */
function place(card: HTMLElement, link: HTMLElement): void {
	const { left, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const room = document.documentElement.clientWidth - card.offsetWidth - gap;
	card.style.insetInlineStart = `${scrollX + Math.max(gap, Math.min(left, room))}px`;
	card.style.insetBlockStart = `${scrollY + bottom + gap}px`;
}
