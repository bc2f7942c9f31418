interface LockedPackage {
	version?: string;
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

/** The part of `package-lock.json` that is checked; keys are paths, `node_modules/a/node_modules/b`. */
export interface PackageLock {
	packages: Record<string, LockedPackage>;
}

/**
 * What is wrong with a lock file: a download address, or an optional package that `npm ci` looks
 * for and does not find. npm leaves platform packages out of the lock when the registry did not
 * have them on that day, and `npm ci` then stops with “Missing: … from lock file”.
 */
export function lockProblems({ packages }: PackageLock): string[] {
	return Object.entries(packages).flatMap(([path, locked]) => [
		...addressProblems(path, locked),
		...Object.entries(locked.optionalDependencies ?? {})
			.filter(([name, range]) => !isLocked(packages, { from: path, name, range }))
			.map(([name, range]) => `${path} lacks its optional package ${name}@${range}`),
	]);
}

function addressProblems(path: string, { resolved }: LockedPackage): string[] {
	return resolved?.includes('://') ? [`${path} records a download address`] : [];
}

interface Wanted {
	from: string;
	name: string;
	range: string;
}

/** Whether Node's look-up from a package, folder by folder upwards, meets the version it wants. */
function isLocked(packages: PackageLock['packages'], { from, name, range }: Wanted): boolean {
	const nearest = foldersUpwards(from)
		.map((folder) => packages[`${folder}node_modules/${name}`])
		.find((locked) => locked !== undefined);
	// Platform packages are pinned exactly; for a range npm itself chose what stands in the lock.
	const isPinned = /^\d/.test(range);
	return nearest !== undefined && (!isPinned || nearest.version === range);
}

/** `node_modules/a/node_modules/b` → itself with a slash, `node_modules/a/`, and the root, ``. */
function foldersUpwards(path: string): string[] {
	if (path === '') return [''];
	return [`${path}/`, ...foldersUpwards(path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''))];
}
