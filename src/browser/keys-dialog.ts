/** Shows the keys. */
export function press(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#keys');
	if (dialog && !dialog.open) dialog.showModal();
}
