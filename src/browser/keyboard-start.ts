/** Waits for the keys of the page; what they do is loaded with the first of them. */
import { isShortcut } from './shortcut.ts';

document.addEventListener('keydown', (event) => {
	if (!/^[?jksp]$/.test(event.key) || !isShortcut(event)) return;
	event.preventDefault();
	void import('./keyboard.ts').then(({ act }) => act(event.key));
});
