import { test as base } from 'playwright/test';
import { serve, type SiteServer } from '../../../scripts/serve/site-server.ts';
import { dist } from './pages.ts';

interface SiteFixtures {
	/** Folder of the host below which the site is served; `test.use({ prefix: '/a/b%20c/' })`. */
	prefix: string;
	site: SiteServer;
}

/** Playwright's `test` with the built site served; addresses are relative to its root: `./about/`. */
export const test = base.extend<SiteFixtures>({
	prefix: ['/', { option: true }],
	site: async ({ prefix }, use) => {
		const site = await serve({ folder: dist, host: '127.0.0.1', port: 0, prefix });
		await use(site);
		await site.close();
	},
	baseURL: ({ site }, use) => use(site.url),
});
export { expect } from 'playwright/test';
