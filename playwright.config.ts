import { defineConfig } from 'playwright/test';
import { findBrowser, launchArguments } from './tests/browser/support/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
	// Large pages take axe its time on a busy machine; no test asserts time.
	timeout: 120_000,
	testDir: 'tests/browser',
	globalSetup: './tests/browser/support/setup.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: 'list',
	use: {
		// What a test stops or breaks on the way must not come from the device; offline.spec.ts allows it.
		serviceWorkers: 'block',
		launchOptions: { args: launchArguments(), ...(executablePath && { executablePath }) },
	},
});
