/**
 * Builds the site: corpus → pages → relative links → dist. Everything happens in `dist.next`,
 * which takes the place of `dist` only when all of it has succeeded.
 */
import { join } from 'node:path';
import { buildPages } from './build/build-pages.ts';
import { checkCorpus } from './build/check-corpus.ts';
import { claimBuild } from './build/claim-build.ts';
import { prepareFolders, publish, siteFolders } from './build/folders.ts';
import { makeLinksRelative } from './build/relative-links.ts';

const root = join(import.meta.dirname, '..');
const folders = siteFolders(join(root, 'dist'));

const release = claimBuild(join(root, '.cache', 'build.pid'));
try {
	await prepareFolders(folders);
	checkCorpus(root);
	await buildPages({ root, outDir: folders.next });
	await makeLinksRelative(folders.next, { siteUrl: process.env['SITE_URL'] });
	await publish(folders);
	console.log('dist/ 已更新。');
} finally {
	release();
}
