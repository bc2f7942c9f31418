/** Closes the panel of a tool when the reader is done with it: by Escape, or by a press elsewhere. */
import './citation-text.ts';

/** Around the tools of a page; without script a panel is closed by the button that opened it. */
class ToolPanels extends HTMLElement {
	connectedCallback(): void {
		document.addEventListener('pointerdown', this);
		document.addEventListener('keydown', this);
	}

	disconnectedCallback(): void {
		document.removeEventListener('pointerdown', this);
		document.removeEventListener('keydown', this);
	}

	handleEvent(event: Event): void {
		// The panel that was opened last, not the tools around it.
		const open = Array.from(this.querySelectorAll<HTMLDetailsElement>('details[open]')).at(-1);
		if (!open || !isDone(event, open)) return;
		open.open = false;
		if (event.type === 'keydown') open.querySelector('summary')?.focus();
	}
}

function isDone(event: Event, open: HTMLElement): boolean {
	if (event instanceof KeyboardEvent) return event.key === 'Escape';
	return event.target instanceof Node && !open.contains(event.target);
}

customElements.define('tool-panels', ToolPanels);
