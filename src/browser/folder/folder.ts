/**
 * Runs where a page is opened from a folder or a memory stick. Browsers let such a page run no module
 * and read no other file, so whatever needs neither is here once more, in one classic script; what
 * does need them is told in a sentence of its page.
 */
import { leadToPages } from './lead-to-pages.ts';

leadToPages();
// A browser may be set to run modules there; then all of this works already.
if (!customElements.get('script-switch')) {
	void import('./elements.ts');
	for (const note of document.querySelectorAll<HTMLElement>('[data-in-folder]'))
		note.hidden = false;
	for (const part of document.querySelectorAll('[data-needs-host]')) part.remove();
}
