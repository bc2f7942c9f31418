/** Copies a text and says so on the button that asked for it. */

const shownFor = 1600;

export async function copyFrom(button: HTMLElement, text: string, done: string): Promise<void> {
	await copy(text);
	const label = button.textContent;
	if (label === done) return;
	button.textContent = done;
	setTimeout(() => (button.textContent = label), shownFor);
}

/** The clipboard is there only where the site is served safely; a page from a folder selects and copies. */
async function copy(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		copyBySelection(text);
	}
}

function copyBySelection(text: string): void {
	const field = document.createElement('textarea');
	field.value = text;
	field.className = 'unseen';
	document.body.append(field);
	const focused = document.activeElement;
	field.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the clipboard
	document.execCommand('copy');
	field.remove();
	if (focused instanceof HTMLElement) focused.focus();
}
