/**
 * What printing needs from the start: the address that goes to paper, and, where the address says how
 * to print, the choice. Without script the pages print as well, with the addresses that the build knows.
 */

const choice = document.querySelector('print-choice');
const loadChoice = (): unknown => import('./print-choice.ts');

if (/[?&](print|size|numbers|glossary)=/.test(location.search)) loadChoice();
else choice?.closest('details')?.addEventListener('toggle', loadChoice, { once: true });

addEventListener('beforeprint', () => {
	// A path of the reader's own disk leads nobody anywhere.
	if (location.protocol === 'file:') return;
	document.documentElement.dataset['printAddress'] = readerAddress();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-links] a'))
		link.textContent = decodeURI(link.href);
});

/** The address of what is shown: the query of a search is part of it, the choice of a layout is not. */
function readerAddress(): string {
	const canonical = document.querySelector<HTMLLinkElement>('[rel="canonical"]');
	const { origin, pathname } = new URL(canonical?.href ?? location.href);
	return decodeURI(origin + pathname + (choice ? '' : location.search));
}
