/**
 * `npm run release`: builds the site and lays it into `release/duidu-<version>/`, with packed copies of
 * its text files, `SHA256SUMS`, and beside it the list of packages that it is made with.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedBom } from './release/bill-of-materials.ts';

const root = join(import.meta.dirname, '..');
// The file of this very package.
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
};
const folder = join(root, 'release', `${name}-${version}`);

run(process.execPath, [join('scripts', 'build.ts'), '--compress']);
const bom = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], 'pipe');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(root, 'dist'), join(folder, 'site'), { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), fixedBom(bom, { name }));
console.log(`release/${name}-${version}/ 已备好：site/ 是网站，sbom.cdx.json 是所用软件包的清单。`);

/** What a program prints; where it fails, the release does. */
function run(program: string, words: string[], output: 'inherit' | 'pipe' = 'inherit'): string {
	const { status, stdout } = spawnSync(program, words, {
		cwd: root,
		shell: process.platform === 'win32' && program === 'npm',
		stdio: ['ignore', output, 'inherit'],
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	if (status !== 0) process.exit(status ?? 1);
	return stdout;
}
