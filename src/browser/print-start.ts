/**
 * What printing needs from the start: what the address says of it, for a reader may print at once, and
 * the address that goes to paper. Without script pages print as well, with the addresses that the
 * build knows.
 */

const fields = document.querySelectorAll<HTMLInputElement>('print-choice input');
const panel = document.querySelector('print-choice')?.closest('details');

const asked = new URLSearchParams(location.search);
const chosen = Array.from(fields).filter(({ name, value }) => asked.get(name) === value);
for (const field of chosen) field.checked = true;
panel?.addEventListener('toggle', () => void import('./print-choice.ts'), { once: true });
// The dialog is left to the reader: a page that opens it by itself interrupts, and is not trusted.
if (panel && chosen.length > 0) panel.open = true;

addEventListener('beforeprint', () => {
	// A path of the reader's own disk leads nobody anywhere.
	if (location.protocol === 'file:') return;
	document.documentElement.dataset['printAddress'] = readerAddress();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-links] a'))
		link.textContent = decodeURI(link.href);
});

/** The address of what is shown: the query of a search is part of it, the choice of a layout is not. */
export function readerAddress(): string {
	const canonical = document.querySelector<HTMLLinkElement>('[rel="canonical"]');
	const { origin, pathname } = new URL(canonical?.href ?? location.href);
	return decodeURI(origin + pathname + (panel ? '' : location.search));
}
