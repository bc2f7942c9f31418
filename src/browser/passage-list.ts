/** Gives each passage its tools: copy its address, copy a reference to it, report a mistake in it. */
import { citationText } from '../site/citation.ts';
import { mistakeAddress } from '../site/mistakes.ts';
import type { PassageToolsData } from '../site/passage-tools.ts';
import { copyFrom } from './copy.ts';
import { readerDate } from './reader-date.ts';

/** Around the text of a report; without script each passage has its address and its source line. */
class PassageList extends HTMLElement {
	connectedCallback(): void {
		const json = this.querySelector(':scope > script')?.textContent;
		const template = this.querySelector('template');
		if (!json || !template) return;
		const tools = JSON.parse(json) as PassageToolsData; // Written by PassageList.astro.
		for (const row of this.querySelectorAll('.passage-tools')) {
			row.append(template.content.cloneNode(true));
		}
		this.addEventListener('click', (event) => clicked(event, tools));
	}
}

function clicked({ target }: Event, tools: PassageToolsData): void {
	const pressed =
		target instanceof HTMLElement
			? target.closest<HTMLElement>('[data-copy], [data-mistake]')
			: null;
	const passage = pressed?.closest('[data-passage]');
	if (!pressed || !passage) return;
	if (pressed.dataset['copy'])
		void copyFrom(pressed, copiedText(pressed.dataset['copy'], passage, tools), tools.copied);
	else location.assign(mistakeAddress(tools.contact, mistakeIn(passage, tools)));
}

function copiedText(
	what: string,
	passage: Element,
	{ citation, address }: PassageToolsData,
): string {
	const url = addressOf(passage, address);
	if (what === 'link') return url;
	return citationText(citation, {
		passage: labelOf(passage),
		accessed: readerDate(),
		address: url,
	});
}

function mistakeIn(
	passage: Element,
	{ title, file, address }: PassageToolsData,
): { title: string; body: string } {
	const line = passage.querySelector('.passage-tools > a')?.textContent.trim() ?? '';
	const selected = getSelection()?.toString().trim() ?? '';
	const quote = selected === '' ? textOf(passage) : selected;
	return {
		title: `${title} ${labelOf(passage)}`,
		body: `${line} (${file})\n${addressOf(passage, address)}\n\n> ${quote}\n\n`,
	};
}

/** 第12段 */
function labelOf(passage: Element): string {
	return passage.querySelector('.number')?.getAttribute('aria-label') ?? '';
}

function textOf(passage: Element): string {
	return Array.from(passage.querySelectorAll('[data-text]'), ({ textContent }) => textContent).join(
		'',
	);
}

function addressOf({ id }: Element, address = location.href.replace(/[?#].*/, '')): string {
	return `${address}#${id}`;
}

customElements.define('passage-list', PassageList);
