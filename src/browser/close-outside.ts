/** Closes a dialog by a press outside of it; the dialog itself is what lies around its content. */
export function closeOutside(dialog: HTMLDialogElement): void {
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog && isOutside(event, dialog)) dialog.close();
	});
}

/** Its padding belongs to a dialog; a key that presses a button has no place. */
function isOutside({ clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
