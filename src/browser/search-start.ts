/** Loads what the search needs where the address asks for it, or when the box of its page is used. */

const asked = new URLSearchParams(location.search).get('q');
const search = document.querySelector('main site-search');
const loadSearch = (): unknown => import('./search/site-search.ts');
const loadMarks = (): unknown => import('./search/match-bar.ts');

if (search && asked) loadSearch();
else if (search) search.addEventListener('focusin', loadSearch, { once: true });
else if (asked && document.querySelector('[data-text]')) loadMarks();
