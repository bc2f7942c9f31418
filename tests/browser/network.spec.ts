import { notFoundPrefix, templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const prefix of [notFoundPrefix, '/a/b%20c/']) {
	test.describe(`below ${prefix}`, () => {
		test.use({ prefix });
		for (const { address, file } of templatePages()) {
			if (file === '404.html' && prefix !== notFoundPrefix) continue;
			test(`${address} asks only its own host, and nothing fails`, async ({ page, site }) => {
				const troubles: string[] = [];
				page.on('request', (request) => {
					if (!request.url().startsWith(site.url)) troubles.push(`asks for ${request.url()}`);
				});
				page.on('response', (response) => {
					if (!response.ok()) troubles.push(`${response.status()} ${response.url()}`);
				});
				page.on('console', (message) => {
					if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
				});
				page.on('pageerror', (error) => troubles.push(error.message));
				await page.goto(address, { waitUntil: 'networkidle' });
				expect(troubles).toEqual([]);
			});
		}
	});
}

test.describe(`below ${notFoundPrefix}`, () => {
	test.use({ prefix: notFoundPrefix });

	test('an unknown address, however deep, shows the 404 page with its style', async ({ page }) => {
		const failed: string[] = [];
		page.on('response', (response) => {
			if (!response.ok() && !response.request().isNavigationRequest()) failed.push(response.url());
		});
		const response = await page.goto('./no/such/page/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
		expect(failed).toEqual([]);
	});
});
