import type { Page } from 'playwright/test';
import { isNotFoundPage } from '../../scripts/build/not-found-pages.ts';
import { notFoundPrefix, templatePages, type SitePage } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { troublesOf } from './support/troubles.ts';
import { useEverything } from './support/use-everything.ts';

// As a reader's browser does it, the service worker included.
test.use({ serviceWorkers: 'allow' });

const pages = templatePages();

function testUse({ address }: SitePage): void {
	test(`${address} asks only its own host, keeps to its policy, and nothing fails in use`, async ({
		page,
		site,
	}) => {
		const troubles = await troublesOf(page, site.url);
		await page.goto(address, { waitUntil: 'networkidle' });
		await useEverything(page);
		await search(page);
		expect(troubles).toEqual([]);
	});
}

/** Every page has a search: its own, or over the page. */
async function search(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	await page.keyboard.press('/');
	await page.locator('input[type="search"]:focus').fill('2025');
	await expect(page.locator('site-search [data-passage]').first()).toBeVisible();
}

test.describe('below a folder', () => {
	test.use({ prefix: '/a/b%20c/' });
	for (const page of pages.filter(({ file }) => !isNotFoundPage(file))) testUse(page);

	test('a comparison and its settings keep to the policy', async ({ page, site }) => {
		const troubles = await troublesOf(page, site.url);
		for (const script of ['', 'hant/']) {
			await page.goto(`./${script}compare/?r=jintan-2024,zhonglou-edz-2025`);
			await expect(page.locator('compare-view [data-passage]').first()).toBeVisible();
			await useEverything(page);
		}
		expect(troubles).toEqual([]);
	});

	test('a report with its matches marked keeps to the policy', async ({ page, site }) => {
		const troubles = await troublesOf(page, site.url);
		await page.goto('./reports/jintan-2024/?q=2025', { waitUntil: 'networkidle' });
		await useEverything(page);
		expect(troubles).toEqual([]);
	});
});

test.describe(`below ${notFoundPrefix}`, () => {
	test.use({ prefix: notFoundPrefix });
	// That other pages work at the root of a host, every other test shows.
	for (const page of pages.filter(({ file }) => isNotFoundPage(file))) testUse(page);

	for (const [address, lang] of [
		['./no/such/page/', 'zh-Hans'],
		['./hant/no/such/page/', 'zh-Hant'],
	] as const)
		test(`${address} shows the 404 page in ${lang} with its style`, async ({ page }) => {
			const failed: string[] = [];
			page.on('response', (response) => {
				if (!response.ok() && !response.request().isNavigationRequest())
					failed.push(response.url());
			});
			const response = await page.goto(address);
			expect(response?.status()).toBe(404);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
			expect(failed).toEqual([]);
		});
});
