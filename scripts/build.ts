/**
 * Builds the site: corpus → pages → relative links → search index → offline lists → checksums → dist.
 * Everything happens in `dist.next`, which takes the place of `dist` only when all of it has
 * succeeded. With `--compress`, text files get packed copies beside them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from './build/build-pages.ts';
import { isCorpusSound } from './build/check-corpus.ts';
import { writeChecksums } from './build/checksums.ts';
import { claimBuild } from './build/claim-build.ts';
import { compressFiles } from './build/compress.ts';
import { prepareFolders, publish, siteFolders } from './build/folders.ts';
import { writeHeadersFile } from './build/header-files.ts';
import { addIntegrity } from './build/integrity.ts';
import { placeNotFoundPages } from './build/not-found-pages.ts';
import { writeOfflineFiles } from './build/offline-files.ts';
import { makeLinksRelative } from './build/relative-links.ts';
import { writeSearchIndex } from './build/search-index.ts';
import { writeSitemap } from './build/sitemap.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { compress: { type: 'boolean', default: false } } });

/** Whether a new `dist` was made; anything unexpected throws. */
async function buildSite(): Promise<boolean> {
	const folders = siteFolders(join(root, 'dist'));
	await prepareFolders(folders);
	if (!isCorpusSound(root)) return false;
	await buildPages({ root, outDir: folders.next });
	await placeNotFoundPages(folders.next);
	const site = { siteUrl: process.env['SITE_URL'] };
	await addIntegrity(folders.next);
	await makeLinksRelative(folders.next, site);
	await writeSitemap(folders.next, site);
	await writeSearchIndex(folders.next, { root });
	await writeHeadersFile(folders.next);
	await writeOfflineFiles(folders.next);
	if (values.compress) await compressFiles(folders.next);
	await writeChecksums(folders.next);
	await publish(folders);
	return true;
}

const release = claimBuild(join(root, '.cache', 'build.pid'));
try {
	const isBuilt = await buildSite();
	console.log(isBuilt ? 'dist/ 已更新。' : 'dist/ 保持原样。');
	process.exitCode = isBuilt ? 0 : 1;
} finally {
	release();
}
