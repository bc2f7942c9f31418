/** Leads to where a mistake in a passage is reported, with its line, its address and its words. */
import { mistakeAddress, type Mistake } from '../site/mistakes.ts';
import type { PassageToolsData } from '../site/passage-tools.ts';
import { pageAddress } from './page-address.ts';
import { addressOf, labelOf, textOf, toolsDataOf } from './passage-parts.ts';

export function press(pressed: HTMLElement): void {
	const passage = pressed.closest('[data-passage]');
	const tools = passage && toolsDataOf(passage);
	if (!tools) return;
	location.assign(pageAddress(mistakeAddress(tools.contact, mistakeIn(passage, tools))));
}

/** Quotes what the reader has selected, or the whole passage. */
function mistakeIn(passage: Element, { title, file, address }: PassageToolsData): Mistake {
	const line = passage.querySelector('.passage-tools > a')?.textContent.trim() ?? '';
	const selected = getSelection()?.toString().trim() ?? '';
	const quote = selected === '' ? textOf(passage) : selected;
	return {
		title: `${title} ${labelOf(passage)}`,
		body: `${line} (${file})\n${addressOf(passage, address)}\n\n> ${quote}\n\n`,
	};
}
