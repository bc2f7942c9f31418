/** Keeps files because a reader asked for them, or because an older version of the site had them. */
import {
	fileList,
	keepFile,
	keptDigest,
	keptFile,
	type Drawer,
	type KeptSite,
} from './kept-site.ts';
import { addressOf } from './site-files.ts';

interface SaveFile {
	drawer: Exclude<Drawer, 'clients'>;
	digest?: string | undefined;
	/** Another version, whose files are taken where they are the same. */
	from?: KeptSite | undefined;
}

/** Keeps a file: what is there already, what another version has, or what the site sends. */
export async function saveFile(
	site: KeptSite,
	file: string,
	{ drawer, digest, from }: SaveFile,
): Promise<boolean> {
	const address = addressOf(file, site.root);
	const own = await site.drawers[drawer].match(address);
	if (own && (digest === undefined || keptDigest(own) === digest)) return true;
	const kept = [await keptFile(site, file), from && (await keptFile(from, file))];
	for (const response of kept.filter((found) => found !== undefined)) {
		if (await keepFile(site, file, { drawer, digest, get: () => Promise.resolve(response) }))
			return true;
	}
	// Asked of the site itself: a copy of the browser's own may be of another version.
	const get = () => fetch(address, { cache: 'no-cache' }).catch(() => undefined);
	return keepFile(site, file, { drawer, digest, get });
}

/** Files asked for at a time. */
const atOnce = 4;

/** Keeps the whole site; stops at the first file that cannot be had, and says whether none was. */
export async function saveWhole(
	site: KeptSite,
	{ from, progress }: { from?: KeptSite; progress?: (files: number) => void } = {},
): Promise<boolean> {
	let saved = 0;
	for (let number = 0; number < site.lists; number += 1) {
		const list = await fileList(site, number);
		if (!list) return false;
		const waiting = Object.entries(list).values();
		const work = async (): Promise<boolean> => {
			for (const [file, digest] of waiting) {
				if (!(await saveFile(site, file, { drawer: 'saved', digest, from }))) return false;
				progress?.((saved += 1));
			}
			return true;
		};
		const done = await Promise.all(Array.from({ length: atOnce }, work));
		if (done.includes(false)) return false;
	}
	return true;
}
