import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The site as served, the one being built, and the last one while the two change places. */
export interface SiteFolders {
	live: string;
	next: string;
	old: string;
}

export function siteFolders(live: string): SiteFolders {
	return { live, next: `${live}.next`, old: `${live}.old` };
}

/** Puts back a `dist` that a killed build had moved away, and clears what it left behind. */
export async function prepareFolders({ live, next, old }: SiteFolders): Promise<void> {
	if (!existsSync(live) && existsSync(old)) await rename(old, live);
	await rm(old, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/**
 * Makes the finished build the live one. Between the two renames no `dist` exists; a process
 * killed in that moment is mended by `prepareFolders`.
 */
export async function publish({ live, next, old }: SiteFolders): Promise<void> {
	if (existsSync(live)) await rename(live, old);
	await rename(next, live);
	await rm(old, { recursive: true, force: true });
}
