import { type LockedPackage, missingPackages, type PackageLock } from './missing-packages.ts';

/**
 * What is wrong with a lock file: a download address, or an optional package that `npm ci` looks
 * for and does not find; it then stops with “Missing: … from lock file”.
 */
export function lockProblems(lock: PackageLock): string[] {
	return [
		...Object.entries(lock.packages)
			.filter(([, locked]) => hasAddress(locked))
			.map(([path]) => `${path} records a download address`),
		...missingPackages(lock).map(({ dependent, name, version }) => {
			return `${dependent} lacks its optional package ${name}@${version}`;
		}),
	];
}

function hasAddress({ resolved }: LockedPackage): boolean {
	return resolved?.includes('://') ?? false;
}
