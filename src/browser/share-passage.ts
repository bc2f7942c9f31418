/** Shows the code and the address of one passage, to be handed on. */
import './share-panel.ts';
import { labelOf } from './passage-parts.ts';

export function press(button: HTMLElement): void {
	const passage = button.closest('[data-passage]');
	const card = document.querySelector<HTMLElement>('[data-share-passage]');
	if (!passage || !card) return;
	const title = card.querySelector('h2');
	if (title) title.textContent = labelOf(passage);
	card.querySelector<HTMLElement>('qr-code')?.setAttribute('data-hash', `#${passage.id}`);
	card.showPopover();
	card.focus({ preventScroll: true });
}
