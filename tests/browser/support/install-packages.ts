/** Installs Debian packages where that is possible: as root, as in CI. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Does nothing on other machines; whoever needs the packages looks whether they are there. */
export function installPackages(packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	console.log(`apt-get install ${packages.join(' ')}`);
	aptGet('update');
	aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...words: string[]): void {
	const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) console.error(`apt-get ${words.join(' ')} failed`);
}
