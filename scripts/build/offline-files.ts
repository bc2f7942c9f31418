/** Writes what reading without a network needs: the lists of files, and the service worker. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
	type FileList,
	isKeepable,
	isShell,
	listFile,
	listOf,
	type OfflineBuild,
	type OfflineSummary,
	summaryFile,
} from '../../src/offline/site-files.ts';
import { bundleClassic } from '../../src/site/classic-script.ts';
import { filesIn, sha256 } from './checksums.ts';

/** A list of so many files has a few kilobytes. */
const filesInList = 64;

/** For the built site in `folder`, once all its other files are there. */
export async function writeOfflineFiles(folder: string): Promise<void> {
	const files = (await filesIn(folder)).filter(isKeepable);
	const digests: FileList = {};
	let bytes = 0;
	for (const file of files) {
		digests[file] = sha256(await readFile(join(folder, file))).slice(0, 32);
		bytes += (await stat(join(folder, file))).size;
	}
	const build = offlineBuild(digests);
	const summary: OfflineSummary = {
		version: build.version,
		lists: build.lists,
		files: files.length,
		bytes,
	};
	const code = await bundleClassic('sw', {
		entry: 'src/service-worker/sw.ts',
		define: { OFFLINE_BUILD: JSON.stringify(build) },
	});
	await writeFiles(folder, {
		...fileLists(digests, build),
		[summaryFile]: JSON.stringify(summary),
		'sw.js': code,
	});
}

/** The version is the digest of all digests: any file that can be kept makes a new one. */
export function offlineBuild(digests: FileList): OfflineBuild {
	return {
		version: sha256(Buffer.from(JSON.stringify(digests))).slice(0, 12),
		lists: Math.max(1, Math.ceil(Object.keys(digests).length / filesInList)),
		shell: Object.fromEntries(Object.entries(digests).filter(([file]) => isShell(file))),
	};
}

/** Path of each list → what it holds; one without files is there too. */
export function fileLists(digests: FileList, build: OfflineBuild): Record<string, string> {
	const lists: FileList[] = Array.from({ length: build.lists }, () => ({}));
	for (const [file, digest] of Object.entries(digests)) {
		const list = lists[listOf(file, build.lists)];
		if (list) list[file] = digest;
	}
	return Object.fromEntries(
		lists.map((list, number) => [listFile(build, number), JSON.stringify(list)]),
	);
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), text);
	}
}
