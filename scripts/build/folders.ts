import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';

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
	if (!existsSync(live) && existsSync(old)) renameSync(old, live);
	await rm(old, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/**
 * Makes the finished build the live one. No system call that every platform has exchanges two
 * folders, so between the two renames no `dist` exists: nothing else runs there, and a process
 * killed in that moment is mended by `prepareFolders`.
 */
export async function publish(
	{ live, next, old }: SiteFolders,
	{ rename = renameSync }: { rename?: typeof renameSync } = {},
): Promise<void> {
	if (existsSync(live)) rename(live, old);
	rename(next, live);
	await rm(old, { recursive: true, force: true });
}
