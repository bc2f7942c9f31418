/** What the service worker answers: the site first, what is kept where the site cannot be reached. */
import { keepFile, keptFile, type KeptSite } from '../offline/kept-site.ts';
import { addressOf, fileAt, isKeepable, offlinePath, pageFile } from '../offline/site-files.ts';
import { scriptOfParam } from '../site/routes.ts';
import { isOfThisVersion, rememberClient } from './clients.ts';

/** Only what can be kept; for all else the browser goes on as if there were no service worker. */
export function isAnswered({ method, url, headers }: Request, root: string): boolean {
	const file = fileAt(url, root);
	return method === 'GET' && !headers.has('Range') && file !== undefined && isKeepable(file);
}

export async function answer(event: FetchEvent, site: KeptSite): Promise<Response> {
	const { request } = event;
	const file = fileAt(request.url, site.root) ?? '';
	if (file.startsWith('_astro/')) {
		// Named by what it holds: it cannot be of another version.
		const kept = await keptFile(site, file);
		if (kept) return kept;
	}
	const response = await fetch(request).catch(() => undefined);
	if (!response) return request.mode === 'navigate' ? keptPage(event, site) : keptPart(event, site);
	if (response.ok) event.waitUntil(keep(event, { site, file, response: response.clone() }));
	return response;
}

interface Answered {
	site: KeptSite;
	file: string;
	response: Response;
}

/** Keeps what was just read, if it is of this version, and remembers a page that is. */
async function keep(event: FetchEvent, { site, file, response }: Answered): Promise<void> {
	const get = () => Promise.resolve(response);
	const isKept = await keepFile(site, file, { drawer: 'visited', get });
	if (isKept && event.request.mode === 'navigate')
		await rememberClient(site, event.resultingClientId);
}

async function keptPage(event: FetchEvent, site: KeptSite): Promise<Response> {
	const { url } = event.request;
	const file = fileAt(url, site.root) ?? '';
	const kept = await keptFile(site, file);
	if (kept) {
		await rememberClient(site, event.resultingClientId);
		return kept;
	}
	const folder = `${file}/index.html`;
	if (await keptFile(site, folder)) return Response.redirect(addressOf(folder, site.root));
	return Response.redirect(offlineAddress(url, file, site.root));
}

/** The page that says what is missing, in the script of the page that was asked for. */
function offlineAddress(url: string, file: string, root: string): string {
	const script = scriptOfParam(file.split('/')[0]);
	const address = new URL(addressOf(pageFile(offlinePath, script), root));
	address.searchParams.set('page', url.slice(root.length));
	return address.href;
}

/** A file that a page asked for: only for a page of this version, for others it may not fit. */
async function keptPart(event: FetchEvent, site: KeptSite): Promise<Response> {
	const isOurs = await isOfThisVersion(site, event.clientId);
	const file = fileAt(event.request.url, site.root) ?? '';
	return (isOurs ? await keptFile(site, file) : undefined) ?? Response.error();
}
