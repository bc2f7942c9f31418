/**
 * Loads what waits for a reader's press, and only then: a table from what is pressed to the module
 * that acts on it. The press that loads a module is not lost; a pointer or the focus that comes
 * near loads it ahead.
 */

/** A module of the table; one that only defines an element has nothing to do at a press. */
interface Waiting {
	/** Acts on what was pressed. */
	press?: (pressed: HTMLElement) => void | Promise<void>;
}

interface OnDemand {
	selector: string;
	load: () => Promise<Waiting>;
}

const onDemand: readonly OnDemand[] = [
	{ selector: 'tool-panels', load: () => import('./tool-panels.ts') },
	{ selector: 'citation-text button', load: () => import('./citation-text.ts') },
	{ selector: '[data-listen]', load: () => import('./listen/listen.ts') },
	{ selector: 'details:has(share-panel)', load: () => import('./share-panel.ts') },
	{ selector: 'share-panel [data-share]', load: () => import('./share-address.ts') },
	{ selector: 'passage-list [data-share-this]', load: () => import('./share-passage.ts') },
	{ selector: 'passage-list [data-copy]', load: () => import('./copy-passage.ts') },
	{ selector: 'passage-list [data-bookmark]', load: () => import('./bookmarks/mark-passage.ts') },
	{ selector: 'passage-list [data-mistake]', load: () => import('./passage-mistake.ts') },
	{ selector: '[data-save-report]', load: () => import('./offline/save-report.ts') },
	{ selector: '[data-settings]', load: () => import('./settings/settings-dialog.ts') },
	{ selector: '[data-show-keys]', load: () => import('./keys-dialog.ts') },
	// A link: without script, and where the module does not come, it leads to the list below the text.
	{ selector: 'a[href^="#f-"]', load: () => import('./figure-card.ts') },
];

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, meet);

function meet(event: Event): void {
	const { target, type } = event;
	if (!(target instanceof Element)) return;
	for (const { selector, load } of onDemand) {
		const met = target.closest<HTMLElement>(selector);
		if (!met) continue;
		if (type === 'click') press(event, met, load);
		// A press tries again.
		else load().catch(() => undefined);
	}
}

/** A link that is opened in another tab stays a link. */
function press(event: Event, met: HTMLElement, load: OnDemand['load']): void {
	const link = met instanceof HTMLAnchorElement ? met : undefined;
	if (link && event instanceof MouseEvent && (event.ctrlKey || event.metaKey)) return;
	if (link) event.preventDefault();
	load().then(
		(module) => module.press?.(met),
		() => link && location.assign(link.href),
	);
}
