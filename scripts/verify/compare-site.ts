/** Compares a copy of the site with the list of what it should hold. */
import type { Checksum } from '../build/checksums.ts';
import type { DeployedSite } from './deployed-site.ts';

export interface Differences {
	missing: string[];
	changed: string[];
	/** Files that the list does not name. */
	extra: string[];
}

/** Files asked for at a time: hosts far away answer slowly, and refuse many questions at once. */
const atOnce = 8;

export async function compareSite(
	sums: readonly Checksum[],
	site: DeployedSite,
): Promise<Differences> {
	const found = await hashesOf(sums, site);
	const listed = new Set(sums.map(({ file }) => file));
	const wanted = new Map(sums.map(({ file, sha256 }) => [file, sha256]));
	const isRight = ({ file, sha256 }: Checksum) =>
		found.get(file) === sha256 ||
		(site.unpacks && found.get(file) === wanted.get(unpackedName(file)));
	return {
		missing: sums.filter(({ file }) => found.get(file) === undefined).map(({ file }) => file),
		changed: sums
			.filter((sum) => found.get(sum.file) !== undefined && !isRight(sum))
			.map(({ file }) => file),
		extra: (site.files ?? []).filter((file) => !listed.has(file)),
	};
}

function unpackedName(file: string): string {
	return file.replace(/\.(?:gz|br)$/, '');
}

async function hashesOf(
	sums: readonly Checksum[],
	{ hashOf }: DeployedSite,
): Promise<Map<string, string | undefined>> {
	const found = new Map<string, string | undefined>();
	const waiting = sums.values();
	const work = async () => {
		for (const { file } of waiting) found.set(file, await hashOf(file));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return found;
}
