import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { installBrowser } from './install-browser.ts';

/** Before the first test: a browser is there, or the run stops with a sentence that says what to do. */
export default function setUp(): void {
	installBrowser();
	const browser = findBrowser();
	if (browser && existsSync(browser)) return;
	console.error(
		`没有找到 ${browser ?? 'Chromium 或 Chrome'}：请安装 Chromium 或 Chrome，或用 CHROME_PATH 指明它的位置。\n` +
			`Found no ${browser ?? 'Chromium or Chrome'}: install one, or name its path in CHROME_PATH.`,
	);
	process.exit(1);
}
