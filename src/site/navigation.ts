/** The pages that the bar leads to, in order. */
import type { PlainLabelKey } from './labels/keys.ts';

export interface NavigationEntry {
	label: PlainLabelKey;
	path: string;
}

export const navigation: readonly NavigationEntry[] = [
	{ label: 'nav.reports', path: '/reports/' },
	{ label: 'nav.compare', path: '/compare/' },
	{ label: 'nav.indicators', path: '/indicators/' },
	{ label: 'nav.themes', path: '/themes/' },
	{ label: 'nav.phrases', path: '/phrases/' },
	{ label: 'nav.followups', path: '/followups/' },
	{ label: 'nav.data', path: '/data/' },
	{ label: 'nav.about', path: '/about/' },
];

export const footerNavigation: readonly NavigationEntry[] = [
	{ label: 'nav.about', path: '/about/' },
	{ label: 'nav.conversion', path: '/about/conversion/' },
	{ label: 'nav.mistakes', path: '/about/#mistakes' },
	{ label: 'nav.accessibility', path: '/accessibility/' },
	{ label: 'nav.sitemap', path: '/sitemap/' },
	{ label: 'nav.bookmarks', path: '/bookmarks/' },
	{ label: 'nav.offline', path: '/offline/' },
	{ label: 'nav.feed', path: '/feed.xml' },
];

/** What `aria-current` says of an entry on the page at `path`: the page itself, or one below it. */
export function currentOf(entry: NavigationEntry, path: string): 'page' | 'true' | undefined {
	if (entry.path === path) return 'page';
	return path.startsWith(entry.path) ? 'true' : undefined;
}
