/** Whether a key is meant for the page: 按 j 往下一段, but not a j in a field or with a modifier. */
export function isShortcut(event: KeyboardEvent): boolean {
	const { target, isComposing, metaKey, ctrlKey, altKey } = event;
	const isField =
		target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
	const isOff = document.documentElement.dataset['keys'] === 'off';
	return !(isField || isComposing || metaKey || ctrlKey || altKey || isOff);
}
