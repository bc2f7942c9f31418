/** The page of reading without a network: what is kept on the device, keeping all, removing it. */
import {
	filesKept,
	isWhole,
	type KeptSite,
	keptFile,
	markWhole,
	openKept,
	otherVersions,
	removeDrawers,
} from '../../offline/kept-site.ts';
import { saveWhole } from '../../offline/save-files.ts';
import { addressOf } from '../../offline/site-files.ts';
import { fill, part } from '../compare/templates.ts';
import { registration, siteNow, type SiteOnDevice } from './site-on-device.ts';

/** Kept pages that are listed by name. */
const mostListed = 60;

/** Around the page's parts; without script only its explanation is there. */
class OfflineReading extends HTMLElement {
	connectedCallback(): void {
		this.#sayMissing();
		this.addEventListener('click', this);
		void this.#start();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event): void {
		if (!(target instanceof Element)) return;
		if (target.closest('[data-save]')) void this.#save();
		if (target.closest('[data-remove]')) void this.#remove();
	}

	/** The service worker sends readers here from a page that is not kept. */
	#sayMissing(): void {
		const page = new URLSearchParams(location.search).get('page');
		const missing = part(this, 'missing');
		const link = missing.querySelector('a');
		if (page === null || !link) return;
		// Only to a page of the site: the address comes from outside.
		const root = new URL(this.dataset['url'] ?? '', location.href);
		const address = URL.parse(page.replace(/^[/\\]+/, ''), root);
		link.href = address?.href.startsWith(root.href) ? address.href : root.href;
		missing.hidden = false;
	}

	async #start(): Promise<void> {
		if (!(await this.#isPossible())) {
			part(this, 'impossible').hidden = false;
			return;
		}
		const now = await siteNow();
		part(this, 'unreachable').hidden = now !== undefined;
		if (now) this.#offer(now);
		await this.#list();
	}

	/** The first visit has to wait for the service worker, which begins once the page is loaded. */
	async #isPossible(): Promise<boolean> {
		const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!container || !isSecureContext) return false;
		if (await registration()) return true;
		return Promise.race([
			container.ready.then(() => true),
			new Promise<boolean>((resolve) => setTimeout(resolve, 10_000, false)),
		]);
	}

	#offer({ summary: { files, bytes } }: SiteOnDevice): void {
		fill(part(this, 'size'), { n: files, size: (bytes / 1e6).toFixed(1) });
		part(this, 'offer').hidden = false;
	}

	async #save(): Promise<void> {
		const now = await siteNow();
		part(this, 'failed').hidden = true;
		const progress = part(this, 'progress');
		const total = now?.summary.files ?? 0;
		const show = (files: number): void => fill(progress, { n: files, total });
		show(0);
		progress.hidden = false;
		// Asks for nothing: browsers decide by themselves, or do not forget what is kept so soon.
		void navigator.storage.persist();
		const isSaved = now && (await saveWhole(now.site, { progress: show }).catch(() => false));
		if (now && isSaved) await markWhole(now.site);
		part(this, 'failed').hidden = isSaved === true;
		progress.hidden = true;
		await this.#list();
	}

	async #remove(): Promise<void> {
		for (const site of await this.#kept()) await removeDrawers(site, ['saved', 'visited']);
		await this.#list();
	}

	async #kept(): Promise<KeptSite[]> {
		const root = (await registration())?.scope;
		if (root === undefined) return [];
		const versions = await otherVersions('', root);
		return Promise.all(versions.map((version) => openKept({ version, lists: 1 }, root)));
	}

	async #list(): Promise<void> {
		const sites = await this.#kept();
		const whole = await Promise.all(sites.map(isWhole));
		part(this, 'whole').hidden = !whole.includes(true);
		const links = (await Promise.all(sites.map((site) => this.#links(site)))).flat();
		part(this, 'kept').hidden = links.length === 0;
		part(this, 'nothing').hidden = links.length > 0;
		part(this, 'pages').replaceChildren(...links.slice(0, mostListed));
	}

	/** The kept pages in this page's script, each by its title. */
	async #links(site: KeptSite): Promise<HTMLElement[]> {
		const files = [...(await filesKept(site, 'visited')), ...(await filesKept(site, 'saved'))];
		const pages = [...new Set(files)].filter((file) => file.endsWith('index.html')).toReversed();
		const items: HTMLElement[] = [];
		for (const file of pages) {
			const html = (await (await keptFile(site, file))?.text()) ?? '';
			const kept = new DOMParser().parseFromString(html, 'text/html');
			if (kept.documentElement.lang === document.documentElement.lang) {
				items.push(item(nameOf(kept), addressOf(file, site.root)));
			}
			if (items.length === mostListed) break;
		}
		return items;
	}
}

/** The way to a page, without home: 报告 › 金坛区 › 政府工作报告. Its title alone may be that of many. */
function nameOf(page: Document): string {
	const steps = page.querySelector('main nav [aria-current="page"]')?.closest('ol')?.children ?? [];
	const way = Array.from(steps, (step) => step.textContent.trim());
	return way.slice(1).join(' › ') || page.title;
}

function item(title: string, href: string): HTMLElement {
	const link = Object.assign(document.createElement('a'), { href, textContent: title });
	const entry = document.createElement('li');
	entry.append(link);
	return entry;
}

customElements.define('offline-reading', OfflineReading);
