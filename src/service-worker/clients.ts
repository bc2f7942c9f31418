/** Which of the open pages are of this version. */
import type { KeptSite } from '../offline/kept-site.ts';

function recordOf(client: string, root: string): string {
	return new URL(`offline/client/${encodeURIComponent(client)}`, root).href;
}

export async function rememberClient({ drawers, root }: KeptSite, client: string): Promise<void> {
	if (client !== '') await drawers.clients.put(recordOf(client, root), new Response());
}

export async function isOfThisVersion(
	{ drawers, root }: KeptSite,
	client: string,
): Promise<boolean> {
	return (await drawers.clients.match(recordOf(client, root))) !== undefined;
}

/** The open pages of this version; those that were closed are forgotten. */
export async function openPages(
	site: KeptSite,
	{ clients }: ServiceWorkerGlobalScope,
): Promise<WindowClient[]> {
	const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const records = new Map(pages.map((page) => [recordOf(page.id, site.root), page]));
	const remembered = await site.drawers.clients.keys();
	const closed = remembered.filter(({ url }) => !records.has(url));
	await Promise.all(closed.map((request) => site.drawers.clients.delete(request)));
	return remembered.flatMap(({ url }) => records.get(url) ?? []);
}
