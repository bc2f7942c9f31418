import { test as base } from 'playwright/test';
import type { SiteServer } from '../../../scripts/serve/site-server.ts';
import { startHost, type HostOptions } from './start-host.ts';

export type { HostOptions } from './start-host.ts';

/** Playwright's `test` with the built site on a web server; addresses are relative to its root. */
export const test = base.extend<HostOptions & { site: SiteServer }>({
	hostName: ['nginx', { option: true }],
	prefix: ['/', { option: true }],
	isRecommended: [false, { option: true }],
	site: async ({ hostName, prefix, isRecommended }, use) => {
		const site = await startHost({ hostName, prefix, isRecommended });
		await use(site);
		await site.close();
	},
	baseURL: ({ site }, use) => use(site.url),
});
export { expect } from 'playwright/test';
