/** 接着读: offers the place where a reader stopped, until it is taken, declined or passed by. */
import { fillText } from '../compare/templates.ts';
import { firstPassageInView } from '../passage-in-view.ts';
import type { Stop } from './stored-stops.ts';

export function offerToGoOn({ passage, percent }: Stop, decline: () => void): void {
	const offer = document.querySelector<HTMLElement>('[data-go-on]');
	const place = document.getElementById(`p${passage}`);
	const words = offer?.querySelector<HTMLElement>('[data-where]');
	if (!offer || !place || !words || isElsewhere()) return;
	const heading = headingOf(place);
	const said = words.dataset[heading ? 'where' : 'plain'] ?? '';
	words.textContent = fillText(said, { n: passage, percent, heading });
	offer.querySelector('a')?.setAttribute('href', `#p${passage}`);
	offer.hidden = false;
	const end = new AbortController();
	const close = (): void => {
		offer.hidden = true;
		end.abort();
	};
	const closeBelow = (): void => {
		if (firstPassageInView()) close();
	};
	addEventListener('scroll', closeBelow, { passive: true, signal: end.signal });
	offer.querySelector('button')?.addEventListener('click', () => {
		close();
		decline();
	});
}

/** The address or the browser has already led to a place in the text. */
function isElsewhere(): boolean {
	const isAsked = location.hash !== '' || new URLSearchParams(location.search).has('q');
	return isAsked || firstPassageInView() !== undefined;
}

/** The last heading of the outline before the passage, or in it. */
function headingOf(passage: Element): string {
	const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('reading-outline a'));
	const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
	const last = links.findLast(({ hash }) => {
		const heading = document.getElementById(hash.slice(1));
		return (
			heading && (passage.contains(heading) || heading.compareDocumentPosition(passage) & follows)
		);
	});
	return last?.textContent.trim() ?? '';
}
