/** The site's files on this device, seen from a page. */
import { type KeptSite, openKept } from '../../offline/kept-site.ts';
import { type OfflineSummary, summaryFile } from '../../offline/site-files.ts';

export interface SiteOnDevice {
	site: KeptSite;
	summary: OfflineSummary;
}

/** The version that the site has now; `undefined` where it cannot be reached, or nothing can be kept. */
export async function siteNow(): Promise<SiteOnDevice | undefined> {
	const root = (await registration())?.scope;
	if (root === undefined) return undefined;
	const address = new URL(summaryFile, root);
	const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
	if (!response?.ok) return undefined;
	const summary = (await response.json()) as OfflineSummary; // Written by the build.
	return { site: await openKept(summary, root), summary };
}

export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	return container?.getRegistration();
}
