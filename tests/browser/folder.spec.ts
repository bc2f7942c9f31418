/** The site opened from a folder, as from a memory stick: no host, and a path that needs encoding. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from 'playwright/test';
import { isNotFoundPage } from '../../scripts/build/not-found-pages.ts';
import { dist, scripts, templatePages } from './support/pages.ts';
import { troublesOf } from './support/troubles.ts';
import { useEverything } from './support/use-everything.ts';

const test = base.extend<object, { folder: string }>({
	folder: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what is needed from the pattern
		async ({}, use) => {
			const parent = mkdtempSync(join(tmpdir(), 'duidu-'));
			const folder = join(parent, '对读 #1');
			symlinkSync(dist, folder, 'junction');
			await use(pathToFileURL(`${folder}/`).href);
			rmSync(parent, { recursive: true });
		},
		{ scope: 'worker' },
	],
});

/** What browsers say when they keep a page in a folder from a module; any other trouble is ours. */
function isRefusal(trouble: string): boolean {
	return trouble.includes('blocked by CORS policy') || trouble.includes('net::ERR_FAILED');
}

async function open(page: Page, folder: string, file: string): Promise<void> {
	await page.goto(new URL(file, folder).href);
	// The script of such pages comes last of all.
	await page.waitForLoadState('load');
}

for (const script of scripts) {
	const root = script === 'hans' ? '' : `${script}/`;
	const pages = templatePages().filter(
		(page) => page.script === script && !isNotFoundPage(page.file),
	);

	test.describe(`in ${script}`, () => {
		test('every kind of page shows itself with its style, and its tools keep to the policy', async ({
			page,
			folder,
		}) => {
			const troubles = await troublesOf(page, folder);
			for (const { file } of pages) {
				await open(page, folder, file);
				await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
				expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
				await useEverything(page);
			}
			expect(troubles.filter((trouble) => !isRefusal(trouble))).toEqual([]);
		});

		test('links lead to pages, not to lists of files', async ({ page, folder }) => {
			await open(page, folder, `${root}index.html`);
			const ways = [
				'reports/',
				'reports/jintan-2024/',
				'indicators/',
				'themes/',
				'themes/economy/',
			];
			for (const way of ways) {
				await page.locator(`a[href$="${way}"]:visible`).first().click();
				await page.waitForURL(new URL(`${root}${way}index.html`, folder).href);
				await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
			}
		});

		test('the home page’s search leads to what to do instead', async ({ page, folder }) => {
			await open(page, folder, `${root}index.html`);
			const box = page.getByRole('main').getByRole('searchbox');
			await box.fill('2025');
			await box.press('Enter');
			await page.waitForURL(new URL(`${root}search/index.html?q=2025`, folder).href);
			await expect(page.locator('main [data-static]')).toContainText('Ctrl+F');
			await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
		});

		test('the comparison says why it cannot be, and leads to the themes', async ({
			page,
			folder,
		}) => {
			await open(page, folder, `${root}compare/index.html?r=jintan-2024,zhonglou-edz-2025`);
			await expect(page.locator('[data-in-folder]')).toBeVisible();
			await expect(page.locator('[data-typed]')).toHaveCount(0);
			await page.getByRole('main').locator('button[formaction]').first().click();
			await page.waitForURL(/\/themes\/[\w-]+\/index\.html/);
			await expect(page.locator('[data-passage]').first()).toBeVisible();
		});
	});
}

test('the other script shows the passage in view', async ({ page, folder }) => {
	await open(page, folder, 'reports/jintan-2024/index.html#p20');
	await page.getByRole('link', { name: '繁體' }).click();
	await page.waitForURL(/\/hant\/reports\/jintan-2024\/index\.html#p20$/);
	await expect(page.locator('#p20')).toBeInViewport();
});

test('a figure shows its card, and a mistake leads to its page', async ({ page, folder }) => {
	await open(page, folder, 'reports/jintan-2024/index.html');
	await page.locator('a[href^="#f-"]').first().click();
	await expect(page.locator('[popover]:popover-open')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('#p5').hover();
	await page.locator('#p5 [data-mistake]').click();
	await page.waitForURL(/\/about\/index\.html\?about=.*#mistakes$/);
	await expect(page.getByRole('main').locator('textarea')).toHaveValue(/#p5/);
});

test('the list of reports narrows to a place', async ({ page, folder }) => {
	await open(page, folder, 'reports/index.html');
	const rows = page.locator('report-filter [data-place]:visible');
	const all = await rows.count();
	await page.locator('report-filter select').first().selectOption({ index: 1 });
	expect(await rows.count()).toBeLessThan(all);
});

test('a report prints', async ({ page, folder }) => {
	await open(page, folder, 'reports/jintan-2024/index.html');
	const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(printed.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(3);
});
