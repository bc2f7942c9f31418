import {
	type LockedPackage,
	type MissingPackage,
	missingPackages,
	type PackageLock,
} from './missing-packages.ts';

/** Words in the names of platform packages, `@pagefind/windows-x64`, and npm's word for each. */
const systems: Record<string, string> = {
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	netbsd: 'netbsd',
	openbsd: 'openbsd',
	openharmony: 'openharmony',
	win32: 'win32',
	windows: 'win32',
};

const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The lock with an entry for every platform package that it lacks. No hash stands in it, because
 * none is known; a machine of another platform does not ask for it at all.
 */
export function completeLock(lock: PackageLock): PackageLock {
	const { '': project = {}, ...packages } = lock.packages;
	for (const missing of missingPackages(lock)) {
		const isTaken = `node_modules/${missing.name}` in packages;
		const folder = isTaken ? `${missing.dependent}/node_modules/` : 'node_modules/';
		packages[`${folder}${missing.name}`] = platformEntry(missing, packages[missing.dependent]);
	}
	const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
	return { ...lock, packages: { '': project, ...Object.fromEntries(sorted) } };
}

function platformEntry(
	{ name, version }: MissingPackage,
	dependent?: LockedPackage,
): LockedPackage {
	const words = name.split(/[/-]/);
	const system = words.map((word) => systems[word]).find((word) => word !== undefined);
	const processor = words.find((word) => processors.includes(word));
	if (!system && !processor) throw new Error(`Expected a platform package, got ${name}@${version}`);
	return {
		version,
		...(processor && { cpu: [processor] }),
		...(dependent?.dev && { dev: true }),
		optional: true,
		...(system && { os: [system] }),
	};
}
