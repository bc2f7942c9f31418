/** Loads what the search needs where the address asks for it, or when the box of its page is used. */

const asked = new URLSearchParams(location.search).get('q');
const search = document.querySelector('main site-search');
const loadSearch = (): unknown => import('./search/site-search.ts').catch(sayBroken);
const loadMarks = (): unknown => import('./search/match-bar.ts');

if (search && asked) loadSearch();
else if (search) search.addEventListener('focusin', loadSearch, { once: true });
else if (asked && document.querySelector('[data-text]')) loadMarks();

/** A script that did not arrive is asked for again by a new page only: browsers keep the failure. */
function sayBroken(): void {
	const problem = search?.querySelector<HTMLElement>('[data-part="problem"]');
	if (problem) problem.hidden = false;
	problem?.querySelector('button')?.addEventListener('click', () => location.reload());
}
