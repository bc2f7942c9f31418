/** The files of one version of the site that are kept on this device. */
import {
	addressOf,
	fileAt,
	type FileList,
	listFile,
	listOf,
	type OfflineBuild,
} from './site-files.ts';

/**
 * Where kept files lie: `shell` for every reader, `visited` for pages that were read, `saved` for what
 * a reader asked to keep. `clients` remembers which open pages are of this version.
 */
const drawers = ['shell', 'saved', 'visited', 'clients'] as const;
export type Drawer = (typeof drawers)[number];

export interface KeptSite extends Pick<OfflineBuild, 'version' | 'lists'> {
	/** Address of the site's root, which ends in a slash. */
	root: string;
	drawers: Record<Drawer, Cache>;
}

/** Pages, and parts of them, that are kept because they were read; the oldest make room. */
const mostVisited = 400;

const marker = 'offline/whole';

export async function openKept(
	build: Pick<OfflineBuild, 'version' | 'lists'>,
	root: string,
): Promise<KeptSite> {
	const caches = await Promise.all(drawers.map((drawer) => open(drawer, build.version, root)));
	// The drawers are the keys by construction; `fromEntries` forgets it.
	const entries = drawers.map((drawer, index) => [drawer, caches[index]]);
	return { ...build, root, drawers: Object.fromEntries(entries) as KeptSite['drawers'] };
}

/** Several copies of the site can lie on one host, and each has its own caches. */
function cacheName(drawer: Drawer, version: string, root: string): string {
	return `${cachePrefix(root)}${version} ${drawer}`;
}

function cachePrefix(root: string): string {
	return `duidu ${root} `;
}

function open(drawer: Drawer, version: string, root: string): Promise<Cache> {
	return caches.open(cacheName(drawer, version, root));
}

/** Versions of which something is kept, other than `version`. */
export async function otherVersions(version: string, root: string): Promise<string[]> {
	const prefix = cachePrefix(root);
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	const versions = names.map((name) => name.slice(prefix.length).split(' ')[0] ?? '');
	return [...new Set(versions)].filter((found) => found !== version);
}

export async function removeVersion(version: string, root: string): Promise<void> {
	await Promise.all(drawers.map((drawer) => caches.delete(cacheName(drawer, version, root))));
}

export async function keptFile(site: KeptSite, file: string): Promise<Response | undefined> {
	for (const drawer of ['shell', 'saved', 'visited'] as const) {
		const kept = await site.drawers[drawer].match(addressOf(file, site.root));
		if (kept) return kept;
	}
	return undefined;
}

interface Keep {
	drawer: Exclude<Drawer, 'clients'>;
	/** What the file should be; asked of the lists where it is not known. */
	digest?: string | undefined;
	/** Gets the file. */
	get: () => Promise<Response | undefined>;
}

/** Keeps a file, where what `get` brings is that of this version; whether it is. */
export async function keepFile(
	site: KeptSite,
	file: string,
	{ drawer, digest, get }: Keep,
): Promise<boolean> {
	const wanted = digest ?? (await listedDigest(site, file));
	const response = wanted === undefined ? undefined : await get();
	if (!response?.ok) return false;
	const bytes = await response.arrayBuffer();
	if ((await digestOf(bytes)) !== wanted) return false;
	if (drawer === 'visited' && (await keptFile(site, file))) return true;
	const type = response.headers.get('Content-Type') ?? '';
	const kept = new Response(bytes, { headers: { 'Content-Type': type, [digestHeader]: wanted } });
	await site.drawers[drawer].put(addressOf(file, site.root), kept);
	if (drawer === 'visited') await makeRoom(site.drawers.visited);
	return true;
}

async function makeRoom(visited: Cache): Promise<void> {
	const [oldest, ...others] = await visited.keys();
	if (oldest && others.length >= mostVisited) await visited.delete(oldest);
}

const digestHeader = 'X-Digest';

export function keptDigest(kept: Response): string | null {
	return kept.headers.get(digestHeader);
}

/** The first half of a file's SHA-256. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of a file in this version; `undefined` for one that is not kept, or is not known. */
export async function listedDigest(site: KeptSite, file: string): Promise<string | undefined> {
	return (await fileList(site, listOf(file, site.lists)))?.[file];
}

/** A list of files; it is kept, for its address names the version. */
export async function fileList(site: KeptSite, number: number): Promise<FileList | undefined> {
	const address = addressOf(listFile(site, number), site.root);
	const kept = await site.drawers.shell.match(address);
	const response = kept ?? (await fetch(address).catch(() => undefined));
	if (!response?.ok) return undefined;
	if (!kept) await site.drawers.shell.put(address, response.clone());
	// Written by the build; a host may answer with a page instead.
	return (await response.json().catch(() => undefined)) as FileList | undefined;
}

/** Whether a reader asked for the whole site. */
export async function isWhole(site: KeptSite): Promise<boolean> {
	return (await site.drawers.saved.match(addressOf(marker, site.root))) !== undefined;
}

export async function markWhole(site: KeptSite): Promise<void> {
	await site.drawers.saved.put(addressOf(marker, site.root), new Response());
}

/** The files of a drawer, in the order in which they were kept. */
export async function filesKept(site: KeptSite, drawer: Drawer): Promise<string[]> {
	const requests = await site.drawers[drawer].keys();
	const files = requests.map(({ url }) => fileAt(url, site.root));
	return files.filter((file) => file !== undefined).filter((file) => file !== marker);
}

/** Forgets what lies in some of the drawers. */
export async function removeDrawers(site: KeptSite, names: readonly Drawer[]): Promise<void> {
	await Promise.all(
		names.map((drawer) => caches.delete(cacheName(drawer, site.version, site.root))),
	);
}
