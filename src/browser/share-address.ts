/** Hands on the address that a panel shows: by the clipboard, or by the system's sheet. */
import { copyFrom } from './copy.ts';

export async function press(button: HTMLElement): Promise<void> {
	const panel = button.closest('share-panel');
	const url = panel?.querySelector('[data-address]')?.textContent.trim() ?? '';
	if (button.dataset['share'] === 'copy')
		return copyFrom(button, url, button.dataset['done'] ?? '');
	await navigator.share({ title: document.title, url }).catch(() => {
		// The reader has closed the sheet.
	});
}
