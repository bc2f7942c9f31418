import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../browser/support/browser.ts';

afterEach(() => vi.unstubAllEnvs());

/** A folder that holds an empty file of each name. */
function folderWith(...names: string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
	for (const name of names) writeFileSync(join(folder, name), '');
	return folder;
}

test('CHROME_PATH comes before what the machine has', () => {
	vi.stubEnv('PATH', folderWith('chromium'));
	vi.stubEnv('CHROME_PATH', '/opt/chrome');
	expect(findBrowser()).toBe('/opt/chrome');
});

test('Chromium is taken before Chrome, wherever on the path they are', () => {
	const [chrome, chromium] = [folderWith('google-chrome'), folderWith('chromium')];
	vi.stubEnv('CHROME_PATH', '');
	vi.stubEnv('PATH', [chrome, chromium].join(delimiter));
	expect(findBrowser()).toBe(join(chromium, 'chromium'));
	vi.stubEnv('PATH', chrome);
	expect(findBrowser()).toBe(join(chrome, 'google-chrome'));
});

test('a driver is not a browser', () => {
	const folder = folderWith('chromedriver', 'firefox');
	vi.stubEnv('CHROME_PATH', '');
	vi.stubEnv('PATH', folder);
	expect(findBrowser()?.startsWith(folder)).not.toBe(true);
});
