export interface LockedPackage {
	version?: string;
	resolved?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	optionalDependencies?: Record<string, string>;
}

/** The part of `package-lock.json` that is read; keys are paths, `node_modules/a/node_modules/b`. */
export interface PackageLock {
	packages: Record<string, LockedPackage>;
}

/** An optional package that the lock does not hold for the package that names it. */
export interface MissingPackage {
	/** Path of the package that names it. */
	dependent: string;
	name: string;
	version: string;
}

/** npm leaves platform packages out of the lock when the registry did not have them on that day. */
export function missingPackages({ packages }: PackageLock): MissingPackage[] {
	return Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) => {
		return Object.entries(optionalDependencies)
			.map(([name, version]) => ({ dependent, name, version }))
			.filter((wanted) => !isLocked(packages, wanted));
	});
}

/** Whether Node's look-up from the dependent, folder by folder upwards, meets the version it wants. */
function isLocked(packages: PackageLock['packages'], wanted: MissingPackage): boolean {
	const nearest = foldersUpwards(wanted.dependent)
		.map((folder) => packages[`${folder}node_modules/${wanted.name}`])
		.find((locked) => locked !== undefined);
	// Platform packages are pinned exactly; for a range npm itself chose what stands in the lock.
	const isPinned = /^\d/.test(wanted.version);
	return nearest !== undefined && (!isPinned || nearest.version === wanted.version);
}

/** `node_modules/a/node_modules/b` → itself with a slash, `node_modules/a/`, and the root, ``. */
function foldersUpwards(path: string): string[] {
	if (path === '') return [''];
	return [`${path}/`, ...foldersUpwards(path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''))];
}
