/** The parts of the search's markup: what is filled, and the templates it is filled with. */

/** Finds what the markup names in `data-part`, `data-slot` and `data-template`. */
export interface View {
	part: (name: string) => HTMLElement;
	/** A copy of a template's one element. */
	copy: (template: string) => HTMLElement;
}

export function viewOf(root: HTMLElement): View {
	return {
		part: (name) => required(root.querySelector(`[data-part="${name}"]`), name),
		copy: (name) => {
			const template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
			return required(template?.content.firstElementChild, name).cloneNode(true) as HTMLElement; // A clone is what it is a clone of.
		},
	};
}

export function slot(element: HTMLElement, name: string): HTMLElement {
	return required(element.querySelector(`[data-slot="${name}"]`), name);
}

/** `第{n}段` with `{ n: 12 }` → 第12段 */
export function fill(label: string, values: Record<string, string | number>): string {
	return label.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

function required(element: Element | null | undefined, name: string): HTMLElement {
	if (element instanceof HTMLElement) return element;
	throw new Error(`Expected the markup of the search to have ${name}, got none`);
}
