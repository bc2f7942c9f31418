/** Opens the search over whatever page the reader is on, and loads it only then. */
import { closeOutside } from './close-outside.ts';
import { isShortcut } from './shortcut.ts';

/** Around the link to the search page and the dialog; without script the link leads there. */
class SearchDialog extends HTMLElement {
	#isLoading = false;

	connectedCallback(): void {
		const link = this.querySelector('a');
		if (!link) return;
		for (const type of ['pointerenter', 'focus'])
			link.addEventListener(type, () => this.#preload());
		link.addEventListener('click', (event) => {
			// A new tab or window shows the page itself.
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			this.#open();
		});
		const dialog = this.querySelector('dialog');
		if (dialog) closeOutside(dialog);
		this.querySelector('[data-broken] button')?.addEventListener('click', () => this.#preload());
		document.addEventListener('keydown', this);
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this);
	}

	handleEvent(event: Event): void {
		if (!(event instanceof KeyboardEvent)) return;
		const dialog = this.querySelector('dialog');
		if (event.key === '/' && isShortcut(event)) {
			event.preventDefault();
			this.#open();
		} else if (event.key === 'Escape' && dialog?.open && !event.isComposing) {
			// A search field takes the first Escape to empty itself.
			event.preventDefault();
			dialog.close();
		}
	}

	/** On the search page there is a box already. */
	#open(): void {
		const box = document.querySelector<HTMLElement>('main site-search input');
		if (box) {
			box.focus();
			return;
		}
		const dialog = this.querySelector('dialog');
		dialog?.showModal();
		dialog?.querySelector('input')?.select();
		this.#preload();
	}

	#preload(): void {
		if (this.#isLoading) return;
		this.#isLoading = true;
		this.#say({ isBroken: false });
		this.#load().catch(() => {
			this.#isLoading = false;
			this.#say({ isBroken: true });
		});
	}

	#say({ isBroken }: { isBroken: boolean }): void {
		this.querySelector('[data-broken]')?.toggleAttribute('hidden', !isBroken);
	}

	/** The body of the search is that of its page, so it is there once, in words and in looks. */
	async #load(): Promise<void> {
		const page = this.querySelector('a')?.href ?? '';
		const response = await fetch(page);
		if (!response.ok) throw new Error(`Expected the search page, got status ${response.status}`);
		const source = new DOMParser().parseFromString(await response.text(), 'text/html');
		const body = source.querySelector('[data-search-body]');
		if (body) this.querySelector('site-search')?.append(document.adoptNode(body));
		await Promise.all(stylesOf(source, page).map(addStyle));
		await import('./search/site-search.ts');
	}
}

/** Addresses of the page's style sheets that are not in use here. */
function stylesOf(source: Document, page: string): string[] {
	const links = (from: Document) => Array.from(from.querySelectorAll('link[rel="stylesheet"]'));
	const here = links(document).map(
		(link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
	);
	const there = links(source).map((link) => new URL(link.getAttribute('href') ?? '', page).href);
	return there.filter((href) => !here.includes(href));
}

function addStyle(href: string): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.addEventListener('load', () => resolve(), { once: true });
		// Without its looks the search still works.
		link.addEventListener('error', () => resolve(), { once: true });
		document.head.append(link);
	});
}

customElements.define('search-dialog', SearchDialog);
