/** How one version of the site follows another on a reader's device. */
import {
	filesKept,
	isWhole,
	keepFile,
	type KeptSite,
	listedDigest,
	markWhole,
	openKept,
	otherVersions,
	removeVersion,
} from '../offline/kept-site.ts';
import { saveFile, saveWhole } from '../offline/save-files.ts';
import { fileAt, type OfflineBuild } from '../offline/site-files.ts';
import { openPages } from './clients.ts';

/** Makes this version complete beside the last one; where that fails, the last one stays. */
export async function install(
	site: KeptSite,
	shell: OfflineBuild['shell'],
	scope: ServiceWorkerGlobalScope,
): Promise<void> {
	const before = await versionsBefore(site);
	for (const [file, digest] of Object.entries(shell)) {
		const isSaved = await saveFile(site, file, { drawer: 'shell', digest, from: before[0] });
		if (!isSaved) throw new Error(`Expected ${file} of ${site.version}, got none`);
	}
	for (const older of before) await carryOver(older, site);
	const pages = (await Promise.all(before.map((older) => openPages(older, scope)))).flat();
	// Someone is reading the last version: it is for them to say when.
	for (const page of pages) page.postMessage('update');
	if (pages.length === 0) await scope.skipWaiting();
}

async function versionsBefore({ version, lists, root }: KeptSite): Promise<KeptSite[]> {
	const versions = await otherVersions(version, root);
	return Promise.all(versions.map((older) => openKept({ version: older, lists }, root)));
}

/** What was kept stays kept: the same where it has not changed, the new where it has. */
async function carryOver(older: KeptSite, site: KeptSite): Promise<void> {
	if (await isWhole(older)) {
		if (!(await saveWhole(site, { from: older }))) {
			throw new Error(`Expected the whole of ${site.version}, got a part`);
		}
		await markWhole(site);
	}
	for (const drawer of ['saved', 'visited'] as const) {
		for (const file of await filesKept(older, drawer)) {
			const digest = await listedDigest(site, file);
			if (digest !== undefined) await saveFile(site, file, { drawer, digest, from: older });
		}
	}
}

/** Forgets the other versions, and keeps the pages that were open before there was anyone to do so. */
export async function takeOver(
	site: KeptSite,
	{ clients }: ServiceWorkerGlobalScope,
): Promise<void> {
	const others = await otherVersions(site.version, site.root);
	await Promise.all(others.map((version) => removeVersion(version, site.root)));
	const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const { url } of pages) {
		const file = fileAt(url, site.root);
		const get = () => fetch(url).catch(() => undefined);
		if (file !== undefined) await keepFile(site, file, { drawer: 'visited', get });
	}
}
