/** Shows what is known of a figure beside it; without script its link leads to the list below the text. */

/** Around the list of a report's figures and the empty card. */
class FigureList extends HTMLElement {
	connectedCallback(): void {
		const card = this.querySelector<HTMLElement>('[popover]');
		if (!card?.showPopover) return;
		document.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest('a[href^="#f-"]');
			if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
			const entry = document.getElementById(link.hash.slice(1));
			if (!entry) return;
			event.preventDefault();
			card.replaceChildren(...Array.from(entry.children, (child) => child.cloneNode(true)));
			card.showPopover();
			place(card, link);
			card.focus({ preventScroll: true });
		});
	}
}

const gap = 6;

/** Below the link, within the window from side to side. */
function place(card: HTMLElement, link: HTMLElement): void {
	const { left, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const room = document.documentElement.clientWidth - card.offsetWidth - gap;
	card.style.insetInlineStart = `${scrollX + Math.max(gap, Math.min(left, room))}px`;
	card.style.insetBlockStart = `${scrollY + bottom + gap}px`;
}

customElements.define('figure-list', FigureList);
