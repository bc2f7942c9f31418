/** Whether what a report or a broken host might slip into a page is refused, by the meta and by the header alone. */
import type { Page, Route } from 'playwright/test';
import { pagePolicy } from '../../src/site/security/content-policy.ts';
import { expect, test } from './support/test.ts';

/** Each would set a mark on the page if it were let. */
const planted = `
	<script>document.documentElement.dataset.inline = 'ran'</script>
	<img src="./none.svg" onerror="document.documentElement.dataset.handler = 'ran'">
	<script src="https://elsewhere.test/a.js"></script>
	<script src="data:text/javascript,document.documentElement.dataset.address='ran'"></script>
	<base href="https://elsewhere.test/">
	<p id="styled" style="color: rgb(1, 2, 3)">一</p>
	<iframe src="./about/"></iframe>
	<object data="./favicon.svg"></object>`;

/** Serves the home page with the plants, changed as a host might. */
async function plant(
	page: Page,
	change: (headers: Record<string, string>, html: string) => [Record<string, string>, string],
): Promise<void> {
	await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
	await page.route(isHome, async (route: Route) => {
		const response = await route.fetch();
		const [headers, html] = change(response.headers(), await response.text());
		await route.fulfill({ response, headers, body: html.replace('</main>', `${planted}</main>`) });
	});
}

function isHome({ pathname }: URL): boolean {
	return pathname === '/';
}

const forms = {
	meta: (headers: Record<string, string>, html: string) => {
		const others = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
		return [{ ...Object.fromEntries(others), 'content-type': 'text/html' }, html];
	},
	header: (headers: Record<string, string>, html: string) => {
		return [headers, html.replace(pagePolicy.replaceAll("'", '&#39;'), '').replace(pagePolicy, '')];
	},
} satisfies Record<string, Parameters<typeof plant>[1]>;

for (const [form, change] of Object.entries(forms)) {
	test(`the ${form} alone refuses what is planted in a page`, async ({ page, site }) => {
		const answered: string[] = [];
		page.on('response', (response) => answered.push(response.url()));
		await plant(page, change);
		await page.addInitScript(() => {
			const refused: string[] = [];
			Object.assign(window, { refused });
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
				refused.push(effectiveDirective);
			});
		});
		await page.goto('./', { waitUntil: 'networkidle' });
		const { marks, colour, base, refused } = await page.evaluate(() => ({
			marks: Object.values(document.documentElement.dataset),
			colour: getComputedStyle(document.querySelector('#styled') ?? document.body).color,
			base: document.baseURI,
			refused: (window as unknown as { refused: string[] }).refused.toSorted(),
		}));
		expect(marks).not.toContain('ran');
		expect(colour).not.toBe('rgb(1, 2, 3)');
		expect(base).toBe(site.url);
		expect(answered.filter((url) => url.startsWith('https://elsewhere.test/'))).toEqual([]);
		expect(refused).toEqual([
			'base-uri',
			'frame-src',
			'object-src',
			'script-src-attr',
			'script-src-elem',
			'script-src-elem',
			'script-src-elem',
			'style-src-attr',
		]);
	});
}

test('without any policy the same plants take root', async ({ page }) => {
	await plant(page, (headers, html) => forms.header(...forms.meta(headers, html)));
	await page.goto('./', { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.documentElement.dataset['inline'])).toBe('ran');
});

test('every module script carries its hash', async ({ page }) => {
	await page.goto('./compare/');
	const scripts = page.locator('script[type="module"]');
	expect(await scripts.count()).toBeGreaterThan(1);
	await expect(page.locator('script[type="module"]:not([integrity^="sha384-"])')).toHaveCount(0);
});

test('a script that was altered on its way does not run, and the page still reads', async ({
	page,
}) => {
	await page.route(/_astro\/Base\..*\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()}\n// altered` });
	});
	await page.goto('./reports/jintan-2024/', { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => customElements.get('script-switch') === undefined)).toBe(true);
	await expect(page.locator('#p1')).toBeVisible();
});
