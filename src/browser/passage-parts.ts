/** A passage of the reading page as scripts read it. */
import type { PassageToolsData } from '../site/passage-tools.ts';

/** What PassageList.astro says of the report around a passage. */
export function toolsDataOf(passage: Element): PassageToolsData | undefined {
	const json = passage.closest('passage-list')?.querySelector(':scope > script')?.textContent;
	return json === undefined ? undefined : (JSON.parse(json) as PassageToolsData); // Written by PassageList.astro.
}

/** 第12段 */
export function labelOf(passage: Element): string {
	return passage.querySelector('.number')?.getAttribute('aria-label') ?? '';
}

export function textOf(passage: Element): string {
	const parts = passage.querySelectorAll('[data-text]');
	return Array.from(parts, ({ textContent }) => textContent).join('');
}

/** The whole address of a passage, by the page's own where the site does not know its own. */
export function addressOf({ id }: Element, address = location.href.replace(/[?#].*/, '')): string {
	return `${address}#${id}`;
}
