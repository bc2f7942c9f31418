/** `npm run test:hosts`: the built site on the web servers that people have, and in a folder in Firefox. */
import { defineConfig } from 'playwright/test';
import type { HostOptions } from './tests/hosts/support/test.ts';
import base from './playwright.config.ts';

export default defineConfig<object, HostOptions>(base, {
	testDir: 'tests/hosts',
	// As readers have it, offline reading included.
	use: { ...base.use, serviceWorkers: 'allow' },
	projects: [
		...(['nginx', 'apache', 'caddy'] as const).map((hostName) => ({
			name: hostName,
			use: { hostName },
			testMatch: 'web-server.spec.ts',
		})),
		{ name: 'firefox', testMatch: 'firefox-*.spec.ts' },
	],
});
