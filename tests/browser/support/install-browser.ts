/** Installs what browser tests need on a Debian machine where that is possible, as in CI. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/** Does nothing where the packages are there already, or where the machine is not Debian's root. */
export function installBrowser(): void {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	const wanted = [
		...(findBrowser() ? [] : ['chromium']),
		...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
	];
	if (wanted.length === 0) return;
	console.log(`apt-get install ${wanted.join(' ')}`);
	aptGet('update');
	aptGet('install', '-y', '--no-install-recommends', ...wanted);
}

function hasChineseFonts(): boolean {
	const { stdout, error } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	return !error && stdout.trim() !== '';
}

function aptGet(...words: string[]): void {
	const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) console.error(`apt-get ${words.join(' ')} failed`);
}
