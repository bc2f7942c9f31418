/** Installs what browser tests need on a Debian machine where that is possible, as in CI. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { installPackages } from './install-packages.ts';

/** Does nothing where the packages are there already. */
export function installBrowser(): void {
	const wanted = [
		...(findBrowser() ? [] : ['chromium']),
		...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
	];
	if (wanted.length > 0) installPackages(wanted);
}

function hasChineseFonts(): boolean {
	const { stdout, error } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	return !error && stdout.trim() !== '';
}
