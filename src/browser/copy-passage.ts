/** Copies the address of a passage, or a reference to it. */
import { citationText } from '../site/citation.ts';
import type { PassageToolsData } from '../site/passage-tools.ts';
import { copyFrom } from './copy.ts';
import { addressOf, labelOf, toolsDataOf } from './passage-parts.ts';
import { readerDate } from './reader-date.ts';

/** `pressed` says in `data-copy` what is copied: `link` or `citation`. */
export async function press(pressed: HTMLElement): Promise<void> {
	const passage = pressed.closest('[data-passage]');
	const tools = passage && toolsDataOf(passage);
	if (!passage || !tools) return;
	const text =
		pressed.dataset['copy'] === 'link'
			? addressOf(passage, tools.address)
			: passageCitation(passage, tools);
	await copyFrom(pressed, text, tools.copied);
}

function passageCitation(passage: Element, { citation, address }: PassageToolsData): string {
	return citationText(citation, {
		passage: labelOf(passage),
		accessed: readerDate(),
		address: addressOf(passage, address),
	});
}
