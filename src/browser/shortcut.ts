/** Whether a key is meant for the page: 按 j 往下一段, but not a j in a field, a dialog or with a modifier. */
export function isShortcut(event: KeyboardEvent): boolean {
	const { target, isComposing, metaKey, ctrlKey, altKey } = event;
	if (isComposing || metaKey || ctrlKey || altKey) return false;
	if (document.documentElement.dataset['keys'] === 'off') return false;
	if (document.querySelector('dialog[open]')) return false;
	return !(target instanceof Element && target.closest(fields));
}

const fields = 'input, textarea, select, [contenteditable]';
