import { cacheControl, siteHeaders } from '../../src/site/security/site-headers.ts';
import { isNotFoundPage } from '../../scripts/build/not-found-pages.ts';
import { templatePages, sitePages } from '../browser/support/pages.ts';
import { troublesOf } from '../browser/support/troubles.ts';
import { expect, test } from './support/test.ts';

const pages = templatePages().filter(({ file }) => !isNotFoundPage(file));

const settings = [
	{ prefix: '/', isRecommended: false },
	{ prefix: '/a/b%20c/', isRecommended: false },
	{ prefix: '/a/b%20c/', isRecommended: true },
];

for (const { prefix, isRecommended } of settings) {
	test.describe(`at ${prefix}, ${isRecommended ? 'set up as we advise' : 'as it comes'}`, () => {
		test.use({ prefix, isRecommended });

		test('every kind of page shows itself, and nothing fails', async ({ page, site }) => {
			const troubles = await troublesOf(page, site.url);
			for (const { address } of pages) {
				await page.goto(address, { waitUntil: 'networkidle' });
				await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
			}
			expect(troubles).toEqual([]);
		});

		test('a search, a comparison and the other script work', async ({ page, site }) => {
			const troubles = await troublesOf(page, site.url);
			await page.goto('./search/?q=2025');
			await expect(page.locator('[data-part="results"] [data-passage]').first()).toBeVisible();
			await page.goto('./compare/?r=jintan-2024,zhonglou-edz-2025');
			await expect(page.locator('compare-view [data-passage]').first()).toBeVisible();
			await page.getByRole('link', { name: '繁體' }).click();
			await expect(
				page.locator('html[lang="zh-Hant"] compare-view [data-passage]').first(),
			).toBeVisible();
			expect(troubles).toEqual([]);
		});

		test('an address without its slash leads to the page', async ({ page }) => {
			await page.goto('./reports/jintan-2024');
			expect(page.url()).toMatch(/\/reports\/jintan-2024\/$/);
		});
	});
}

test.describe('set up as we advise', () => {
	test.use({ isRecommended: true });

	test('it sends the headers of the table with every file', async ({ request }) => {
		for (const address of ['./', './no/such/page/', './favicon.svg']) {
			const headers = (await request.get(address)).headers();
			for (const [name, value] of Object.entries(siteHeaders)) {
				expect(headers[name.toLowerCase()], `${name} of ${address}`).toBe(value);
			}
		}
	});

	test('it lets copies be kept of what is named by its content, and of nothing else', async ({
		request,
		page,
	}) => {
		await page.goto('./');
		const style = (await page.locator('link[rel="stylesheet"]').first().getAttribute('href')) ?? '';
		const cached = async (address: string) =>
			(await request.get(address)).headers()['cache-control'];
		expect(await cached(style)).toContain('max-age=31536000');
		expect(await cached('./')).toBe(cacheControl.other);
		expect(await cached('./pagefind/hans/search.json')).toBe(cacheControl.other);
	});

	test('it says of text what it is, and that it is UTF-8', async ({ request }) => {
		const report = sitePages().find(({ template }) => template === 'reports/<id>');
		const id = report?.file.split('/').at(-2) ?? '';
		const types = {
			[`./reports/${id}.txt`]: 'text/plain',
			[`./reports/${id}.md`]: 'text/markdown',
			'./data/figures.csv': 'text/csv',
			'./data/reports.json': 'application/json',
			'./': 'text/html',
		};
		for (const [address, type] of Object.entries(types)) {
			const said = (await request.get(address)).headers()['content-type'];
			expect(said?.toLowerCase().replaceAll(' ', ''), address).toBe(`${type};charset=utf-8`);
		}
	});

	for (const [address, lang] of [
		['./no/such/page/', 'zh-Hans'],
		['./hant/no/such/page/', 'zh-Hant'],
	] as const) {
		test(`${address} shows the site’s own page in ${lang}`, async ({ page }) => {
			const response = await page.goto(address);
			expect(response?.status()).toBe(404);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
	}
});
