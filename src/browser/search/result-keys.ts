/** Leads with the arrow keys from the box to the results and among them. */

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** From the box the first result is one down; up from the first leads back to the box. */
export function moveAmongResults(root: HTMLElement, event: KeyboardEvent): void {
	const { key, isComposing, target, altKey, ctrlKey, metaKey, shiftKey } = event;
	const step = steps[key];
	if (step === undefined || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
	const stops = Array.from(
		root.querySelectorAll<HTMLElement>('input[type="search"], [data-result]'),
	).filter((stop) => stop.checkVisibility());
	const from = stops.findIndex((stop) => stop === target);
	const next = stops[from + step];
	if (from === -1 || !next) return;
	event.preventDefault();
	next.focus();
	if (next instanceof HTMLInputElement) next.select();
}
