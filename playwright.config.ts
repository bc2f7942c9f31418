import { defineConfig } from 'playwright/test';
import { findBrowser, launchArguments } from './tests/browser/support/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/browser',
	globalSetup: './tests/browser/support/setup.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: 'list',
	use: {
		launchOptions: { args: launchArguments(), ...(executablePath && { executablePath }) },
	},
});
