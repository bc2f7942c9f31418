/** Makes elements from the templates of the page, whose words and classes are the page's own. */

export type Make = (name: string) => HTMLElement;

/** Copies of `<template data-template="row">` by name. */
export function templatesIn(root: ParentNode): Make {
	return (name) => {
		const template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
		const first = template?.content.firstElementChild?.cloneNode(true);
		if (!(first instanceof HTMLElement)) throw new Error(`Expected a template ${name}, got none`);
		return first;
	};
}

/** The part of an element that bears `data-<name>`, itself included. */
export function part(element: HTMLElement, name: string): HTMLElement {
	const found = element.matches(`[data-${name}]`)
		? element
		: element.querySelector<HTMLElement>(`[data-${name}]`);
	if (!found) throw new Error(`Expected a part ${name}, got none`);
	return found;
}

/** Fills the blanks of the words that an element came with: 第{n}段. */
export function fill(element: HTMLElement, values: Record<string, string | number>): void {
	const words = element.dataset['words'] ?? element.textContent;
	element.dataset['words'] = words;
	element.textContent = fillText(words, values);
}

export function fillText(words: string, values: Record<string, string | number>): string {
	return words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
